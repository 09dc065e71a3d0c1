"""Lines put into a text file that keep every other byte, and shown before."""

from __future__ import annotations

from collections.abc import Sequence

from lkip_cli.berkas.pratinjau import BIRU, HIJAU, POLOS, TEBAL
from lkip_cli.berkas.sunting import split_lines
from lkip_cli.diagnostics.aman import safe

BOM = "\ufeff"
LF = "\n"


def insert_lines(raw: bytes, setelah: int, baru: Sequence[str]) -> bytes:
    """The file with lines below line `setelah` (from 1), ended as that line is; `raw` is UTF-8."""
    text = raw.decode("utf-8")
    lines, ends = split_lines(text)
    end = ends[setelah - 1] or LF
    ends[setelah - 1] = end
    parts = [line + ending for line, ending in zip(lines, ends, strict=True)]
    parts[setelah:setelah] = [line + end for line in baru]
    return (BOM * text.startswith(BOM) + "".join(parts)).encode()


def preview_insert(berkas: str, raw: bytes, setelah: int, baru: Sequence[str], *, warna: bool = False) -> str:
    """What `insert_lines` would do to a file, which messages call `berkas`, below the line that stands before."""
    lines, _ = split_lines(raw.decode("utf-8"))
    shown = [(TEBAL, safe(berkas)), (BIRU, f"@@ sesudah baris {setelah} @@"), ("", f" {safe(lines[setelah - 1])}")]
    shown += [(HIJAU, f"+{safe(line)}") for line in baru]
    return "".join(f"{colour}{text}{POLOS}\n" if warna and colour else f"{text}\n" for colour, text in shown)
