"""LK112: text that a `#` turns into a comment."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote, shorten
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.kaidah.lk113_galat_lembar_kerja import GALAT
from lkip_cli.sumber.lines import Denah, Garis, find_comment, match_quoted
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

KAIDAH = Kaidah(
    "LK112",
    Tingkat.KESALAHAN,
    "teks sesudah tanda # hilang",
    "Sesudah spasi, tanda # memulai komentar: teks di belakangnya tidak dibaca dan tidak masuk ke laporan.",
    "Bila # bagian dari teks, apit seluruh nilainya dengan kutip. Bila memang komentar, tulis dua spasi, lalu `# `.",
    RUJUKAN,
    catatan(f" Kegiatan {PENANDA}#1 selesai"),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Comments behind a value that look like part of the value; those behind a tab are told as that."""
    for garis in denah.garis:
        letak = find_comment(garis.text)
        kolom = garis.nilai + (letak or 0)
        if letak is not None and teks.line(garis.nomor)[kolom - 1] == " " and _swallows(garis, letak):
            yield Span(garis.nomor, kolom + 1, len(garis.text) - letak)


def fault(line: str, span: Span) -> Fault:
    """The words, with the text that is lost."""
    hilang = line[span.kolom - 1 :].strip()
    return build_fault(KAIDAH, f"teks `{shorten(hilang)}` tidak dibaca, karena # memulai komentar", _advise(line))


def _advise(line: str) -> str:
    nilai = line.strip()
    kunci, titik_dua, isi = nilai.partition(": ")
    tulis = f"{kunci}{titik_dua}{quote(isi.strip())}" if titik_dua else quote(nilai)
    return f"Bila # bagian dari teks, tulis `{tulis}`. Bila memang komentar, tulis dua spasi, lalu `# `."


def _swallows(garis: Garis, letak: int) -> bool:
    sebelum, sesudah = garis.text[:letak], garis.text[letak:].lstrip("#")
    if not sebelum and GALAT.match(garis.text):
        return False
    melekat = sesudah[:1] not in {"", " "}
    polos = bool(sebelum) and match_quoted(sebelum, 0) is None and not garis.opens_text
    return melekat or (polos and not sebelum.endswith("  "))
