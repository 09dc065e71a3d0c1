"""The money of one sasaran: a kegiatan that is counted elsewhere is shown and marked."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.dukungan import group_dukungan
from lkip_cli.laporan.sasaran.anggaran import build_anggaran, note_anggaran


def test_a_kegiatan_counted_elsewhere_says_where(bahan: Bahan) -> None:
    rows = build_anggaran(group_dukungan(bahan.kinerja)["tpt"], bahan)
    assert [(row["kegiatan"], str(row["pagu"]), row["pendukung"], row["keterangan"]) for row in rows] == [
        ("Padat karya", "85.231.000", False, ""),
        ("Pelatihan servis sepeda motor", "290.825.500", True, "dihitung pada Sasaran Strategis 2"),
    ]


def test_a_kegiatan_counted_under_no_sasaran_says_so(bahan: Bahan) -> None:
    surat = replace(bahan.kinerja.kegiatan["surat"], juga_mendukung=("persentase-tpt",))
    (row,) = build_anggaran(group_dukungan(replace(bahan.kinerja, kegiatan={"surat": surat}))["tpt"], bahan)
    assert row["keterangan"] == "tidak dihitung pada sasaran"


def test_the_note_stands_only_where_a_row_is_not_summed(bahan: Bahan) -> None:
    groups = group_dukungan(bahan.kinerja)
    assert "tidak dijumlahkan" in note_anggaran(groups["tpt"])
    assert note_anggaran(groups["kompetensi"]) == ""


def test_a_kegiatan_above_sub_kegiatan_has_no_row_of_its_own(bahan: Bahan) -> None:
    penghargaan = replace(bahan.kinerja.kegiatan["penghargaan"], induk="pembinaan")
    kinerja = replace(bahan.kinerja, kegiatan={**bahan.kinerja.kegiatan, "penghargaan": penghargaan})
    rows = build_anggaran(group_dukungan(kinerja)["koperasi-sehat"], bahan)
    assert [row["kegiatan"] for row in rows] == ["Penghargaan koperasi berprestasi"]
