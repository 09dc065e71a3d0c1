"""Beside a figure stands what a reader must know: status, peringkat, target, why it is absent, what was noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.keterangan import list_keterangan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import Target
from lkip_cli.model.kinerja import Kinerja


def told(tag: str, bahan: Bahan) -> dict[str, str]:
    return dict(list_keterangan(list_figures(bahan, {})[f"{tag}/2018-TW2"], bahan))


def test_a_capaian_has_status_peringkat_and_the_version_of_its_target(bahan: Bahan) -> None:
    assert told("capaian/persentase-aktif", bahan) == {
        "Status": "Tercapai",
        "Peringkat": "Sangat Tinggi (mulai 91%)",
        "Diukur terhadap": "target tahunan menurut Perjanjian Kinerja Tahun 2018",
    }


def test_a_capaian_against_the_target_of_the_quarter_says_so(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    split = replace(kinerja.indikator["wirausaha-baru"], target={"murni": Target(Decimal(4), {2: Decimal(2)})})
    bahan = susun(replace(kinerja, indikator={**kinerja.indikator, split.kode: split}))
    assert told("capaian/wirausaha-baru", bahan)["Diukur terhadap"].startswith("target sampai dengan triwulan menurut")
    assert "Status" not in told("capaian_tahunan/wirausaha-baru", bahan)


def test_an_absent_figure_says_why(bahan: Bahan) -> None:
    assert told("realisasi/calon-wirausaha", bahan) == {"Tidak ada angka": "dinyatakan “belum diukur”"}
    assert told("capaian/calon-wirausaha", bahan)["Status"] == "Belum diukur"


def test_a_figure_that_cannot_be_computed_says_why(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    tw2 = replace(kinerja.triwulan[2], data={})
    bahan = susun(replace(kinerja, triwulan={**kinerja.triwulan, 2: tw2}))
    assert told("nilai/penganggur", bahan) == {"Tidak ada angka": "nilai penganggur belum diisi untuk Triwulan II"}


def test_what_was_noted_beside_an_entry_stands_beside_the_figure(bahan: Bahan) -> None:
    note = "Data per 30 Juni 2017. Data triwulan II 2018 belum tersedia."
    assert told("realisasi/wirausaha-baru", bahan) == {"Catatan": note}
    assert told("nilai/penganggur", bahan) == {"Catatan": "Data per 31 Maret 2018."}


def test_a_figure_of_an_earlier_year_has_no_note_of_this_one(bahan: Bahan) -> None:
    hitungan = list_figures(bahan, {})["realisasi/wirausaha-baru/2018-TW2"]
    earlier = replace(hitungan, periode=Periode(2017, 2))
    assert list(list_keterangan(earlier, bahan)) == []
