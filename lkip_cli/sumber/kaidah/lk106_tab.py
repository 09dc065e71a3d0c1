"""LK106: the tab key in a data file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah, split_line
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_JARAK = re.compile("[ \t]*\t[ \t]*")

KAIDAH = Kaidah(
    "LK106",
    Tingkat.KESALAHAN,
    "tombol Tab dipakai",
    "Lebar Tab berbeda di tiap editor, sehingga tidak jelas baris ini berada di bawah kunci yang mana.",
    "Hapus Tab dan ganti dengan spasi, dua spasi untuk tiap tingkat.",
    RUJUKAN,
    changed("  jumlah-peserta", f"{PENANDA}\tjumlah-peserta"),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Tabs, but not on blank lines and not inside comments."""
    for nomor, line in enumerate(teks.lines, start=1):
        letak = line.find("\t")
        if letak >= 0 and line.strip() and not denah.is_comment(nomor, letak):
            yield Span(nomor, letak + 1, 1)


def fault(line: str, span: Span) -> Fault:
    """The words for a tab before, between or behind the text of a line."""
    sebelum, sesudah = line[: span.kolom - 1], line[span.kolom :].strip()
    if not sebelum.strip():
        return build_fault(KAIDAH, "tombol Tab dipakai untuk menjorokkan baris", KAIDAH.cara_memperbaiki)
    if sebelum.rstrip().endswith((":", "-")) or not sesudah or sesudah.startswith("#"):
        return build_fault(KAIDAH, "tombol Tab dipakai sebagai jarak", "Hapus Tab dan ganti dengan satu spasi.")
    return build_fault(
        KAIDAH,
        "dua nilai dipisah Tab, seperti salinan baris lembar kerja",
        "Tulis tiap nilai di kuncinya sendiri, satu nilai satu baris.",
    )


def repair(line: str, span: Span, denah: Denah) -> tuple[Span, str] | None:
    """The stretch from the first to the last tab of a line as it should be; None unless all are mere distance."""
    jarak = [j for j in _JARAK.finditer(line) if not denah.is_comment(span.baris, j.end() - 1)]
    mulai, akhir = jarak[0].start(), jarak[-1].end()
    sisa, potongan = mulai, []
    for satu in jarak:
        spasi = _distance(line, satu, span.baris, denah)
        if spasi is None:
            return None
        potongan += [line[sisa : satu.start()], spasi]
        sisa = satu.end()
    return Span(span.baris, mulai + 1, akhir - mulai), "".join(potongan)


def _distance(line: str, jarak: re.Match[str], baris: int, denah: Denah) -> str | None:
    """What should stand instead: one space behind a key, nothing at the end of the line."""
    sebelum, sesudah = line[: jarak.start()], line[jarak.end() :]
    if not sebelum.strip() or baris in denah.lanjutan:
        return None
    if not sesudah:
        return ""
    garis = split_line(baris, denah.lines[baris - 1])
    is_after_key = baris not in denah.teks and garis.kunci is not None and jarak.end() == garis.nilai
    return " " if is_after_key else None


def breaks(line: str, span: Span, denah: Denah) -> bool:
    """Whether the tab makes it unknown where the line belongs."""
    return not line[: span.kolom - 1].strip() and span.baris not in denah.teks
