"""A table of the plan says what its sign “-” means, and nothing where it shows none."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.bidang import group_bidang
from lkip_cli.laporan.tanda import TANPA_INDIKATOR, TANPA_KEGIATAN, TANPA_PAGU, explain_signs
from lkip_cli.model.nilai import Absen, KataAbsen


def test_rows_without_kegiatan_and_without_indikator_are_each_explained_once(bahan: Bahan) -> None:
    koperasi = group_bidang(bahan.kinerja)["koperasi"]
    assert explain_signs(koperasi, bahan.kini) == f"{TANPA_KEGIATAN} {TANPA_INDIKATOR}"


def test_a_table_without_the_sign_has_no_sentence(bahan: Bahan) -> None:
    assert explain_signs(group_bidang(bahan.kinerja)["tenaga-kerja"], bahan.kini) == ""


def test_only_a_kegiatan_without_budget_is_called_so(bahan: Bahan) -> None:
    cabang = group_bidang(bahan.kinerja)["tenaga-kerja"]

    def explain(kata: KataAbsen) -> str:
        return explain_signs(cabang, _without_pagu(bahan.kini, kata))

    assert explain(KataAbsen.TIDAK_DIANGGARKAN) == TANPA_PAGU
    assert explain(KataAbsen.TIDAK_ADA_DATA) == ""


def _without_pagu(hasil: Hasil, kata: KataAbsen) -> Hasil:
    uang = hasil.anggaran["padat-karya"]
    absent = replace(uang, pagu=replace(uang.pagu, nilai=Absen(kata)))
    return replace(hasil, anggaran={**hasil.anggaran, "padat-karya": absent})
