"""The row of an indikator shows the target that its capaian uses, and that of the year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import build_baris_indikator
from lkip_cli.model.entitas import Target
from lkip_cli.model.kinerja import Kinerja


def row(kode: str, bahan: Bahan) -> dict[str, str]:
    built = build_baris_indikator(1, bahan.kinerja.indikator[kode], bahan.kini.indikator[kode])
    return {nama: str(teks) for nama, teks in built.items()}


def test_without_targets_of_quarters_both_pairs_are_those_of_the_year(bahan: Bahan) -> None:
    assert row("wirausaha-baru", bahan) == {
        "nomor": "1",
        "indikator": "Jumlah wirausaha baru",
        "satuan": "UMKM",
        "target": "45.096",
        "realisasi": "47.353",
        "capaian": "105,00",
        "target_tahunan": "45.096",
        "capaian_tahunan": "105,00",
        "skala": "Sangat Tinggi",
        "warna": "16A34A",
    }


def test_with_a_target_of_the_quarter_capaian_is_measured_against_it(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    split = replace(kinerja.indikator["wirausaha-baru"], target={"murni": Target(Decimal(45096), {2: Decimal(40000)})})
    built = row("wirausaha-baru", susun(replace(kinerja, indikator={"wirausaha-baru": split})))
    assert (built["target"], built["capaian"]) == ("40.000", "118,38")
    assert (built["target_tahunan"], built["capaian_tahunan"]) == ("45.096", "105,00")


def test_what_was_not_measured_is_a_dash(bahan: Bahan) -> None:
    built = row("calon-wirausaha", bahan)
    assert (built["target"], built["realisasi"], built["capaian"]) == ("25", "-", "-")
