"""The kegiatan of one sasaran with what they deliver."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.dukungan import group_dukungan
from lkip_cli.laporan.sasaran.kegiatan import build_kegiatan, explain_tanpa_keluaran, note_kegiatan


def test_target_and_realisasi_carry_their_satuan(bahan: Bahan) -> None:
    rows = build_kegiatan(group_dukungan(bahan.kinerja)["tpt"], bahan)
    assert [(row["nomor"], row["kegiatan"], str(row["target"]), str(row["realisasi"])) for row in rows] == [
        ("1", "Padat karya", "160 orang", "0 orang"),
        ("1", "Pelatihan servis sepeda motor", "96 orang", "0 orang"),
    ]
    assert [row["pendukung"] for row in rows] == [False, True]


def test_a_kegiatan_without_keluaran_has_dashes(bahan: Bahan) -> None:
    row = build_kegiatan(group_dukungan(bahan.kinerja)["koperasi-sehat"], bahan)[1]
    assert (row["kegiatan"], row["keluaran"], row["target"], row["realisasi"]) == (
        "Penghargaan koperasi berprestasi",
        "-",
        "-",
        "-",
    )


def test_the_note_stands_only_where_a_kegiatan_has_no_keluaran(bahan: Bahan) -> None:
    groups = group_dukungan(bahan.kinerja)
    assert "tidak tersedia" in note_kegiatan(groups["koperasi-sehat"])
    assert note_kegiatan(groups["tpt"]) == ""


def test_a_sentence_stands_in_for_the_table_only_where_no_kegiatan_has_keluaran(bahan: Bahan) -> None:
    with_some = group_dukungan(bahan.kinerja)["koperasi-sehat"]
    without = [satu for satu in with_some if satu.kegiatan.keluaran is None]
    assert explain_tanpa_keluaran(without).startswith("Indikator keluaran")
    assert explain_tanpa_keluaran(with_some) == ""
    assert explain_tanpa_keluaran([]) == ""


def test_programs_are_numbered_as_they_appear(bahan: Bahan) -> None:
    groups = group_dukungan(bahan.kinerja)
    rows = build_kegiatan([*groups["koperasi-sehat"], *groups["kompetensi"]], bahan)
    assert [(row["nomor"], row["program_kode"]) for row in rows] == [
        ("1", "kelembagaan"),
        ("1", "kelembagaan"),
        ("2", "pelatihan"),
    ]
