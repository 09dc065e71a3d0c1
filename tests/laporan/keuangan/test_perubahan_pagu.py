"""The pagu that changed, and which version is in force."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.perubahan_pagu import build_perubahan_pagu, explain_pagu
from lkip_cli.model.entitas import Versi
from lkip_cli.model.kinerja import Kinerja


def test_only_changed_pagu_are_listed_with_the_sign_of_the_change(bahan: Bahan) -> None:
    rows = build_perubahan_pagu(bahan)
    assert [(row["kegiatan"], str(row["murni"]), str(row["berlaku"]), str(row["selisih"])) for row in rows] == [
        ("Padat karya", "85.525.000", "85.231.000", "-294.000"),
        ("Pelatihan servis sepeda motor", "319.625.500", "290.825.500", "-28.800.000"),
        ("Penghargaan koperasi berprestasi", "-", "129.259.500", "+129.259.500"),
    ]
    assert [row["bidang"] for row in rows] == ["Bidang Tenaga Kerja", "Bidang Tenaga Kerja", "Bidang Koperasi"]


def test_before_the_change_nothing_is_listed(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    bahan = susun(kinerja, 1)
    assert build_perubahan_pagu(bahan) == []
    assert explain_pagu(bahan) == (
        "Pagu yang digunakan adalah “pagu murni” berdasarkan DPA Tahun 2018; "
        "sampai dengan akhir Triwulan I pagu tersebut tidak berubah."
    )


def test_the_version_in_force_is_named_with_its_date(bahan: Bahan) -> None:
    assert explain_pagu(bahan) == (
        "Pagu yang digunakan adalah “pagu pergeseran pertama” yang berlaku sejak 1 April 2018; "
        "kegiatan yang tidak disebut dalam versi tersebut tetap menggunakan pagu sebelumnya."
    )


def test_before_the_first_version_there_is_no_pagu(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    nanti = Versi("murni", "pagu murni", "DPA", datetime.date(2018, 12, 1))
    bahan = susun(replace(kinerja, dokumen=replace(kinerja.dokumen, pagu=(nanti,))))
    assert explain_pagu(bahan) == "Sampai dengan akhir Triwulan II belum ada pagu yang berlaku."
