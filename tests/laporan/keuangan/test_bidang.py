"""The money of one bidang, row by row, with the totals of its programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.bidang import build_bidang, build_jumlah_program, group_bidang
from lkip_cli.model.kinerja import Kinerja


def rows(bidang: str, bahan: Bahan) -> list[tuple[str, str, str, str]]:
    built = build_bidang(group_bidang(bahan.kinerja)[bidang], bahan)
    return [(row["jenis"], row["indikator_kode"], row["kegiatan"] or row["program"], str(row["pagu"])) for row in built]


def test_the_total_of_a_program_follows_its_last_kegiatan(bahan: Bahan) -> None:
    assert rows("tenaga-kerja", bahan) == [
        ("kegiatan", "persentase-tpt", "Padat karya", "85.231.000"),
        ("kegiatan", "calon-wirausaha", "Pelatihan servis sepeda motor", "290.825.500"),
        ("jumlah_program", "", "Program Pelatihan", "376.056.500"),
    ]


def test_an_indikator_without_kegiatan_and_a_kegiatan_without_indikator_have_their_rows(bahan: Bahan) -> None:
    assert rows("koperasi", bahan) == [
        ("kegiatan", "persentase-aktif", "Pembinaan perkoperasian", "59.190.000"),
        ("kegiatan", "persentase-aktif", "Penghargaan koperasi berprestasi", "129.259.500"),
        ("tanpa_kegiatan", "persentase-sehat", "-", "-"),
        ("tanpa_kegiatan", "wirausaha-baru", "-", "-"),
        ("tanpa_kegiatan", "nilai-akip", "-", "-"),
        ("kegiatan", "", "Penyediaan jasa surat menyurat", "3.900.000"),
        ("jumlah_program", "", "Program Kelembagaan", "192.349.500"),
    ]


def test_a_row_carries_the_figures_of_its_kegiatan(bahan: Bahan) -> None:
    row = build_bidang(group_bidang(bahan.kinerja)["koperasi"], bahan)[1]
    assert (row["nomor"], row["satuan"], str(row["target"])) == ("3", "%", "90,19")
    assert (str(row["realisasi"]), str(row["serapan"]), str(row["sisa"])) == ("127.865.000", "98,92", "1.394.500")


def test_a_kegiatan_for_another_bidang_stands_with_its_own_money(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    pembinaan = replace(kinerja.kegiatan["pembinaan"], mendukung="calon-wirausaha")
    bahan = susun(replace(kinerja, kegiatan={"pembinaan": pembinaan}))
    assert ("kegiatan", "calon-wirausaha", "Pembinaan perkoperasian", "59.190.000") in rows("koperasi", bahan)
    assert ("tanpa_kegiatan", "calon-wirausaha", "-", "-") in rows("tenaga-kerja", bahan)


def test_the_totals_of_a_bidang_are_those_of_its_programs(bahan: Bahan) -> None:
    (total,) = build_jumlah_program(bahan.kinerja, bahan.kini)["koperasi"]
    assert (total["program"], str(total["pagu"]), str(total["serapan"])) == (
        "Program Kelembagaan",
        "192.349.500",  # 59.190.000 + 129.259.500 + 3.900.000
        "66,48",  # 127.865.000 / 192.349.500
    )
