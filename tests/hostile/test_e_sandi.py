"""Encodings, line endings, and characters that no editor shows."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import TextPlace
from tests.hostile.lapis import BULAT, NARASI, TEKS, TRIWULAN, base, base_figures, lay, run, whole
from tests.hostile.rows import Accepted, Refused, accepted, check_accepted, check_refused, each, refused

ISI = base()[TRIWULAN]
TEXT = ISI.decode()
AWAL = (TRIWULAN, 1, 1)
BOM = b"\xef\xbb\xbf"
PESERTA = "  jumlah-peserta: 40"


def tw(nomor: str, new: str, kode: str, never: str = "") -> Refused:
    """A row that writes the line of a data dasar otherwise."""
    return Refused(nomor, lay(TRIWULAN, PESERTA, new), kode, tuple(never.split()))


DITOLAK = [
    refused("E1", TEKS, b"Nilai \xe2\x96\xb6\x93layanan\x94", "LK102"),
    refused("E1", NARASI, b"Pelatihan \xe2\x96\xb6\x96 dasar", "LK102"),
    refused("E2", TEKS, "Jum▶â€™at", "LK115"),
    Refused("E3", whole(TRIWULAN, BOM + BOM + ISI), "LK108", at=AWAL),
    Refused("E3", lay(TRIWULAN, "realisasi_anggaran:", "▶\ufeffrealisasi_anggaran:"), "LK108"),
    Refused("E4", whole(TRIWULAN, b"\xff\xfe" + TEXT.encode("utf-16-le")), "LK102", at=AWAL),
    Refused("E4", whole(TRIWULAN, b"\xfe\xff" + TEXT.encode("utf-16-be")), "LK102", at=AWAL),
    Refused("E5", whole(TRIWULAN, TEXT.encode("utf-16-le")), "LK102", at=AWAL),
    Refused("E5", whole(TRIWULAN, TEXT.encode("utf-16-be")), "LK102", at=AWAL),
    Refused("E5", whole(TRIWULAN, TEXT.encode("utf-32")), "LK102", at=AWAL),
    Refused("E5", whole(TRIWULAN, b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"), "LK103", at=AWAL),
    Refused("E5", whole(TRIWULAN, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "LK103", at=AWAL),
    tw("E7", "  jumlah-peserta:▶\u00a040", "LK107", never="40"),
    tw("E8", "▶\u00a0\u00a0jumlah-peserta: 40", "LK107"),
    tw("E9", "  jumlah-peserta: 4▶\u200b0", "LK108", never="4"),
    tw("E9", "  jumlah-pe▶\u200bserta: 40", "LK108"),
    tw("E9", "  jumlah-peserta: 4▶\u00ad0", "LK108", never="4"),
    tw("E10", "  jumlah-peserta: ▶\u202e40\u202c", "LK109", never="04 4"),
    tw("E10", "  # ▶\u202ecatatan\n  jumlah-peserta: 40", "LK109"),
    refused("E11", TEKS, "satu▶\u2028pagu: 5", "LK108"),
    refused("E11", TEKS, "satu▶\u0085dua", "LK108"),
    refused("E11", NARASI, "satu▶\u2028dua", "LK108"),
    *(refused("E12", TEKS, f"satu▶{chr(code)}", "LK110") for code in (0, 7, 11, 12, 27, 127)),
    Refused("E12", whole(TRIWULAN, ISI.rstrip(b"\n") + "▶\a".encode()), "LK110"),
    *(
        refused("E13", TEKS, f'"▶{escape}"', "LK110")
        for escape in ("\\u0007", "\\0", "\\e", "\\ud800", "\\uffff", "\\x9b")
    ),
    refused("E14", BULAT, "▶😀 40", "LK178", never="40"),
    refused("E14", TEKS, "'😀 é▶' x", "LK133"),
]

DITERIMA = [
    Accepted("E3", whole(TRIWULAN, BOM + ISI)),
    *(Accepted("E6", whole(TRIWULAN, TEXT.replace("\n", end))) for end in ("\r\n", "\r", "\r\r\n")),
    Accepted("E6", whole(TRIWULAN, ISI.rstrip(b"\n"))),
    accepted("E14", TEKS, "😀 é عربي"),
]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


@each(DITERIMA)
def test_it_is_read_as_it_is_written(row: Accepted) -> None:
    check_accepted(row)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("bom", [b"", BOM], ids=["bare", "bom"])
def test_e6_m5_lines_are_counted_as_an_editor_shows_them(end: str, bom: bytes) -> None:
    """A BOM is no column, and neither kind of line ending makes a line more."""
    text = TEXT.replace("  pelatihan: 1.000.000", "  pelatihan: 1.000.00").replace("\n", end)
    assert run(whole(TRIWULAN, bom + text.encode())).places == [("LK173", TRIWULAN, 7, 20)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_e6_a_text_of_several_lines_is_the_same_with_every_line_ending(end: str) -> None:
    hasil = run(whole(TRIWULAN, TEXT.replace("\n", end)))
    assert hasil.muatan.tahun == run(dict(base())).muatan.tahun


def test_e2_letters_that_were_broken_before_are_a_warning_and_the_text_is_kept() -> None:
    (found,) = run(TEKS.lay("Jumâ€™at")).found
    assert str(found.tingkat) == "peringatan"
    assert run(TEKS.lay("Jumâ€™at")).muatan.tahun[2018].indikator["nilai-layanan"].nama == "Jumâ€™at"


def test_e2_m5_the_column_counts_characters_and_not_bytes() -> None:
    """Four bytes of an emoji are one column."""
    (found,) = run(TEKS.lay("'😀 é' x")).found
    assert isinstance(found.place, TextPlace)
    assert found.place.excerpt[found.place.kolom - 1] == "'"


def test_e5_a_file_that_is_no_text_costs_its_own_figures_only() -> None:
    figures = run(whole(TRIWULAN, TEXT.encode("utf-16-le"))).figures
    kept = {kunci: nilai for kunci, nilai in base_figures().items() if kunci[1] in {"pagu", "target", "skala"}}
    assert {kunci: figures.get(kunci) for kunci in kept} == kept


@pytest.mark.parametrize(("sign", "name"), [("\u00a0", "U+00A0"), ("\u200b", "U+200B"), ("\u202e", "U+202E")])
def test_e7_e9_e10_what_cannot_be_seen_is_named(sign: str, name: str) -> None:
    (found,) = run(BULAT.lay(f"4{sign}0")).found
    assert name in found.ringkas
