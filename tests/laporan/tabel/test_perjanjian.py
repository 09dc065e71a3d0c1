"""The Perjanjian Kinerja: target in force, first pagu, parents repeated."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.perjanjian import build
from lkip_cli.model.entitas import Target, Versi
from lkip_cli.model.kinerja import Kinerja


def test_each_kegiatan_has_its_row_and_an_indikator_without_one_a_row_of_dashes(bahan: Bahan) -> None:
    assert [(row["nomor"], row["indikator_kode"], row["kegiatan"], str(row["pagu"])) for row in build(bahan)] == [
        ("1", "persentase-tpt", "Padat karya", "85.525.000"),
        ("2", "calon-wirausaha", "Pelatihan servis sepeda motor", "319.625.500"),
        ("3", "persentase-aktif", "Pembinaan perkoperasian", "59.190.000"),
        ("3", "persentase-sehat", "-", "-"),
        ("4", "nilai-akip", "-", "-"),
        ("-", "", "Penyediaan jasa surat menyurat", "3.900.000"),
    ]


def test_a_row_carries_satuan_target_and_program(bahan: Bahan) -> None:
    row = build(bahan)[0]
    assert (row["sasaran"], row["satuan"], str(row["target"])) == ("Menurunnya pengangguran", "%", "3,15")
    assert (row["program"], row["program_kode"]) == ("Program Pelatihan", "pelatihan")


def test_the_target_is_that_of_the_version_in_force(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    perubahan = Versi("perubahan", "Perjanjian Kinerja Perubahan", "Perbup", datetime.date(2018, 7, 1))
    dokumen = replace(kinerja.dokumen, perjanjian_kinerja=(*kinerja.dokumen.perjanjian_kinerja, perubahan))
    tpt = kinerja.indikator["persentase-tpt"]
    target = {**tpt.target, "perubahan": Target(Decimal("3.10"))}
    changed = replace(
        kinerja,
        dokumen=dokumen,
        indikator={**kinerja.indikator, "persentase-tpt": replace(tpt, target=target)},
        triwulan={**kinerja.triwulan, 3: replace(kinerja.triwulan[2], nomor=3)},
    )
    assert str(build(susun(changed, 2))[0]["target"]) == "3,15"
    assert str(build(susun(changed, 3))[0]["target"]) == "3,10"
