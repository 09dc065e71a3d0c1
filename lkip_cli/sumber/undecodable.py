"""Why the bytes of a file are no text that lkip reads."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.sumber.decode import AWAL_BINER
from lkip_cli.sumber.kaidah import lk101_terlalu_besar, lk102_bukan_utf8, lk103_bukan_teks
from lkip_cli.sumber.text import Teks, make_teks
from lkip_cli.sumber.tree import Span

_AWAL = Span(1, 1, 1)
_DUA_BITA = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def explain(berkas: str, isi: bytes, *, is_too_large: bool) -> tuple[Teks, Diagnostic]:
    """The finding, and the text as far as it can be shown; `isi` is known not to be readable."""
    kosong = make_teks(berkas, "")
    if is_too_large:
        return kosong, kosong.tell(lk101_terlalu_besar.fault(), _AWAL)
    if not isi.startswith(AWAL_BINER):
        if isi.startswith(_DUA_BITA) or _alternates(isi[:1000]):
            return kosong, kosong.tell(lk102_bukan_utf8.fault("UTF-16"), _AWAL)
        if _is_mostly_text(isi):
            return _wrong_byte(berkas, isi)
    return kosong, kosong.tell(lk103_bukan_teks.fault(), _AWAL)


def _wrong_byte(berkas: str, isi: bytes) -> tuple[Teks, Diagnostic]:
    """The place of the first byte that is not UTF-8, counted in lines and characters."""
    letak = _first_wrong(isi)
    teks = make_teks(berkas, isi.decode("utf-8", errors="replace"))
    lines = make_teks(berkas, isi[:letak].decode("utf-8") + "x").lines
    fault = lk102_bukan_utf8.fault(f"0x{isi[letak]:02X}")
    return teks, teks.tell(fault, Span(len(lines), len(lines[-1]), 1))


def _first_wrong(isi: bytes) -> int:
    try:
        isi.decode("utf-8")
    except UnicodeDecodeError as failure:
        return failure.start
    return 0


def _alternates(kepala: bytes) -> bool:
    """Whether every second byte is nearly always zero and the others are not, as in UTF-16 without a mark."""
    jarang, sering = sorted(kepala[awal::2].count(0) * 20 for awal in (0, 1))
    return jarang < len(kepala) and sering > 8 * len(kepala)


def _is_mostly_text(isi: bytes) -> bool:
    """Whether few bytes at the beginning are control bytes."""
    kepala = isi[:1000]
    return sum(b < 9 or 13 < b < 32 for b in kepala) * 10 <= len(kepala)  # noqa: PLR2004  bytes of tab to line end
