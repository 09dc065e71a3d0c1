"""Structure: tabs, colons, margins, keys written twice or wrong, quotes that stay open, files that are none."""

from __future__ import annotations

import pytest

from tests.hostile.lapis import (
    ANGGARAN,
    INDIKATOR,
    TEKS,
    TRIWULAN,
    base,
    base_figures,
    lay,
    run,
    whole,
)
from tests.hostile.rows import Accepted, Refused, check_accepted, check_refused, each

RENSTRA = "renstra/2014-2018.yaml"
PESERTA = "  jumlah-peserta: 40"
PENDAFTAR = "  jumlah-pendaftar: 50"
ANALISIS = "        Dari {jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta lulus, sehingga capaian sebesar"
TERTELAN = ("sumber_data: Buku pendaftaran", "sumber_data: |\n      Buku pendaftaran\n      ▶agregasi: jumlah")
"""A choice that changes how figures are added up, swallowed by the text above it."""
ISI = base()[TRIWULAN]


def tw(nomor: str, old: str, new: str, kode: str, juga: str = "", never: str = "") -> Refused:
    """A row that changes one spot of the quarter's file."""
    return Refused(nomor, lay(TRIWULAN, old, new), kode, tuple(never.split()), tuple(juga.split()))


DITOLAK = [
    tw("C1", PESERTA, "▶\tjumlah-peserta: 40", "LK106"),
    tw("C1", PESERTA, "  ▶\tjumlah-peserta: 40", "LK106"),
    tw("C2", PESERTA, "  jumlah-peserta: 40▶\t# catatan", "LK106"),
    tw("C2", PESERTA, "  jumlah-peserta:▶\t40", "LK106"),
    tw("C3", PESERTA, "  ▶jumlah-peserta:40", "LK129"),
    tw("C3", PENDAFTAR, "  ▶jumlah-pendaftar:50", "LK129"),
    tw("C4", PESERTA, "  ▶jumlah-peserta = 40", "LK130"),
    tw("C4", PESERTA, "  ▶jumlah-peserta 40", "LK130"),
    tw("C4", f"{PESERTA}\n{PENDAFTAR}", "  jumlah-peserta: 40 jumlah-pendaftar▶: 50", "LK131", juga="LK406 LK603"),
    tw("C5", PENDAFTAR, "   ▶jumlah-pendaftar: 50", "LK136"),
    tw("C5", PENDAFTAR, " ▶jumlah-pendaftar: 50", "LK136"),
    tw("C8", PENDAFTAR, f"{PENDAFTAR}\n  ▶jumlah-peserta: 41", "LK124", never="41"),
    tw("C8", PENDAFTAR, f"{PENDAFTAR}\n  ▶jumlah-peserta: 40", "LK124"),
    Refused("C9", lay(RENSTRA, "    2018: 75", '    2018: 75\n    ▶"2018": 76'), "LK124", ("76",)),
    tw("C10", PENDAFTAR, f"{PENDAFTAR}\n  ▶Jumlah-peserta: 41", "LK124", never="41"),
    tw("C10", PENDAFTAR, f"{PENDAFTAR}\n  café: 1\n  ▶cafe\u0301: 2", "LK124", never="1 2"),
    Refused(
        "C11",
        lay(INDIKATOR, "pembilang: jumlah-peserta\n", "pembilang:\n      - jumlah-peserta\n      ▶-jumlah-pendaftar\n"),
        "LK135",
    ),
    tw("C12", "realisasi_anggaran:", "▶---\nrealisasi_anggaran:", "LK128"),
    tw("C12", "realisasi_anggaran:", "▶----\nrealisasi_anggaran:", "LK130"),
    tw("C13", "realisasi_anggaran:", "▶...\nrealisasi_anggaran:", "LK128"),
    Refused("C14", whole(TRIWULAN, "▶"), "LK104"),
    Refused("C14", whole(TRIWULAN, "▶# hanya catatan\n"), "LK104"),
    Refused("C14", whole(TRIWULAN, "▶halo\n"), "LK104"),
    Refused("C14", whole(TRIWULAN, "▶- satu\n"), "LK104"),
    tw(
        "C15",
        "      Pelatihan diikuti oleh",
        "      ▶realisasi_keluaran: 50\n      Pelatihan diikuti oleh",
        "LK224",
        "LK607",
    ),
    Refused("C15", lay(INDIKATOR, *TERTELAN), "LK224"),
    tw("C16", f"{ANALISIS}\n        {{per", f"  {ANALISIS}\n        ▶{{per", "LK136"),
    tw("C17", PESERTA, '  jumlah-peserta: ▶"40', "LK132", never="40"),
    tw("C18", PESERTA, "  jumlah-peserta: ▶'40", "LK132"),
    Refused("C18", lay(INDIKATOR, "nama: Jumlah pendaftar", "nama: 'Jumlah Jum▶'at pendaftar"), "LK133"),
    tw("C19", PESERTA, "  ▶? [a, b]\n  : 40", "LK125"),
    tw("C19", PESERTA, "  ▶~: 40", "LK125"),
    tw("C20", PESERTA, f"  ▶{'k' * 1100}: 40", "LK125"),
    Refused("C20", whole(TRIWULAN, "▶".encode() + ISI + b"# " + b"x" * 5_100_000), "LK101"),
]

DITERIMA = [
    Accepted("C2", lay(TRIWULAN, PESERTA, f"\t\n{PESERTA}")),
    Accepted("C12", whole(TRIWULAN, ISI + b"---\n")),
    Accepted("C12", whole(TRIWULAN, b"---\n" + ISI)),
    Accepted("C20", TEKS.lay("k" * 1_000_000)),
    Accepted("C8", lay(TRIWULAN, f"{PESERTA}\n{PENDAFTAR}", f"{PENDAFTAR}\n{PESERTA}")),
]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


@each(DITERIMA)
def test_it_is_read_as_it_is_written(row: Accepted) -> None:
    check_accepted(row)


@pytest.mark.parametrize(("old", "new"), [(PESERTA, "\tjumlah-peserta: 40"), (PENDAFTAR, "   jumlah-pendaftar: 50")])
def test_a_fault_of_structure_is_told_without_a_word_of_yaml(old: str, new: str) -> None:
    (found,) = run(lay(TRIWULAN, old, new)).found
    assert not {"token", "scalar", "mapping", "block"} & set(f"{found.ringkas} {found.perbaikan}".lower().split())


def test_c5_a_margin_names_the_line_it_should_agree_with() -> None:
    (found,) = run(lay(TRIWULAN, PENDAFTAR, "   jumlah-pendaftar: 50")).found
    assert "baris 2" in f"{found.ringkas} {found.perbaikan}"


def test_c6_a_key_one_level_too_far_left_is_told_and_so_is_its_empty_parent() -> None:
    hasil = run(lay(TRIWULAN, "  nilai-layanan: 3,5", "nilai-layanan: 3,5"))
    assert hasil.places == [("LK203", TRIWULAN, 4, 1), ("LK201", TRIWULAN, 5, 1)]
    assert hasil.new == {}


def test_c6_a_key_that_leaves_its_block_is_missing_there() -> None:
    hasil = run(lay(ANGGARAN, "          target: 50", "        target: 50"))
    assert hasil.unread == [("LK202", ANGGARAN, 8, 9), ("LK201", ANGGARAN, 11, 9)]
    assert ("2018", "keluaran", "pelatihan") not in hasil.figures


def test_c7_a_key_that_is_spelled_wrong_is_told_with_the_one_that_is_meant() -> None:
    found = run(lay(TRIWULAN, "realisasi_anggaran:", "relisasi_anggaran:")).found
    (unknown,) = [d for d in found if d.kode == "LK201"]
    assert "`realisasi_anggaran`" in unknown.perbaikan


def test_c7_the_block_under_a_wrong_key_counts_as_missing_and_not_as_zero() -> None:
    hasil = run(lay(TRIWULAN, "realisasi_anggaran:", "relisasi_anggaran:"))
    assert ("LK201", TRIWULAN, 6, 1) in hasil.places
    assert ("2018", "realisasi_anggaran", "1", "pelatihan") not in hasil.figures


@pytest.mark.parametrize("spasi", ["\u00a0", " "])
def test_c10_a_key_that_differs_by_a_space_is_the_same_key(spasi: str) -> None:
    hasil = run(lay(TRIWULAN, PENDAFTAR, f'{PENDAFTAR}\n  "jumlah-peserta{spasi}": 41'))
    assert ("LK124", TRIWULAN, 4, 3) in hasil.places
    assert "41" not in {str(nilai) for nilai in hasil.new.values()}


def test_c8_both_places_of_a_key_are_shown_and_neither_counts() -> None:
    hasil = run(lay(TRIWULAN, PENDAFTAR, f"{PENDAFTAR}\n  jumlah-peserta: 41"))
    (found,) = hasil.found
    assert [getattr(place, "baris", 0) for place in found.places] == [4, 2]
    assert ("2018", "data", "1", "jumlah-peserta") not in hasil.figures


def test_c12_a_file_cut_in_two_loses_nothing_in_silence() -> None:
    hasil = run(lay(TRIWULAN, "realisasi_anggaran:", "---\nrealisasi_anggaran:"))
    missing = base_figures().keys() - hasil.figures.keys()
    assert missing == {kunci for kunci in base_figures() if kunci[1] in {"data", *_blocks()}}


def test_c15_a_key_inside_a_text_is_missing_where_it_belongs() -> None:
    """The block of figures is swallowed by the text above it."""
    moved = (
        ISI.replace(b"realisasi_keluaran:\n  pelatihan: 40\n", b"")
        + b"      realisasi_keluaran:\n        pelatihan: 40\n"
    )
    hasil = run(whole(TRIWULAN, moved))
    assert ("LK402", TRIWULAN, 1, 1) in hasil.places
    assert ("2018", "realisasi_keluaran", "1", "pelatihan") not in hasil.figures


def _blocks() -> tuple[str, ...]:
    return ("realisasi_indikator", "realisasi_anggaran", "realisasi_keluaran")
