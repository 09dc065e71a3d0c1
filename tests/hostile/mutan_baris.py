"""Mutants of whole lines: quotes, margins, encodings, lines lost or doubled, and what git leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from operator import delitem
from random import Random

from tests.hostile.mutan import KUNCI, Mutan

KUTIP = "'\"“”‘’`"
TAK_TERLIHAT = "\u00a0\u200b\u200e\u202e\u2028\u0085\u00ad\ufeff\x00\x07\x1b\x7f"
SISIPAN = (
    "---",
    "...",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> b",
    "%YAML 1.1",
    "<<: *a",
    "a: &a 1",
    "- x",
    "x",
    "? a",
    "{a: 1}",
)
Baris = list[str]


def kutip(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A quote put somewhere into a value."""

    def change(lines: Baris, at: int) -> None:
        begin = lines[at].find(": ") + 2 if ": " in lines[at] else 0
        spot = acak.randrange(begin, len(lines[at]) + 1)
        lines[at] = lines[at][:spot] + acak.choice(KUTIP) + lines[at][spot:]

    return _on_line(acak, path, isi, "kutip", change)


def jarak(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """The margin of a line changed by a space or two, a tab, or a space that does not break."""

    def change(lines: Baris, at: int) -> None:
        bare = lines[at].lstrip(" ")
        margin = lines[at][: len(lines[at]) - len(bare)]
        ways = (
            margin[1:],
            margin[2:],
            f"{margin} ",
            f"{margin}  ",
            f"{margin}\t",
            f"\u00a0{margin[1:]}",
            f"{margin}    ",
        )
        lines[at] = acak.choice(ways) + bare

    return _on_line(acak, path, isi, "jarak", change)


def baris(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A line lost, doubled, moved, joined with the next, cut in two, or put in by another program."""

    def change(lines: Baris, at: int) -> None:
        ways: tuple[Callable[[], None], ...] = (
            lambda: delitem(lines, at),
            lambda: lines.insert(at, lines[at]),
            lambda: lines.insert(acak.randrange(len(lines)), lines.pop(at)),
            lambda: lines.insert(at, lines.pop(at) + lines.pop(at).lstrip(" ")) if at + 1 < len(lines) else None,
            lambda: lines.insert(at, f"{lines.pop(at)}\n".replace(": ", ":\n", 1).rstrip("\n")),
            lambda: lines.insert(at, acak.choice(("", "  ", "    ")) + acak.choice(SISIPAN)),
        )
        acak.choice(ways)()

    return _on_line(acak, path, isi, "baris", change)


def karakter(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A character that no editor shows, somewhere in a line."""

    def change(lines: Baris, at: int) -> None:
        spot = acak.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:spot] + acak.choice(TAK_TERLIHAT) + lines[at][spot:]

    return _on_line(acak, path, isi, "karakter", change)


def sandi(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """The file in another encoding, or with bytes of one."""
    text = isi.decode()
    spot = acak.randrange(len(isi))
    at = isi[:spot].count(b"\n") + 1
    ways: tuple[tuple[str, int, bytes], ...] = (
        ("utf-16", 1, text.encode("utf-16")),
        ("utf-16-le", 1, text.encode("utf-16-le")),
        ("utf-32", 1, text.encode("utf-32")),
        ("two BOM", 1, b"\xef\xbb\xbf" * 2 + isi),
        ("a byte of Windows-1252", at, isi[:spot] + bytes([acak.randrange(0x80, 0x100)]) + isi[spot:]),
        ("cut in a letter", isi.count(b"\n") + 1, isi + b"# \xe2\x82"),
        ("an archive", 1, b"PK\x03\x04" + isi),
    )
    uraian, where, raw = acak.choice(ways)
    return Mutan("sandi", path, where, raw, uraian, harus=True)


def setara(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """The same file in another spelling."""
    text = isi.decode()
    lines = text.split("\n")
    at = acak.choice([n for n, line in enumerate(lines) if KUNCI.match(line)])
    has_list = any(line.lstrip(" ").startswith("- ") and ": " in line for line in lines)
    deeper = text if has_list else "\n".join(" " * (len(line) - len(line.lstrip(" "))) + line for line in lines)
    ways = (
        ("CRLF", text.replace("\n", "\r\n")),
        ("CR", text.replace("\n", "\r")),
        ("CR CR LF", text.replace("\n", "\r\r\n")),
        ("BOM", f"\ufeff{text}"),
        ("twice the margin", deeper),
        ("comments", "\n".join([*lines[:at], "# catatan: #1 \u00a0 [x] &a", "", *lines[at:]])),
        ("a line before", f"---\n{text}"),
        ("no end of line", text.rstrip("\n")),
        ("spaces behind", text.replace("\n", " \n") if "|" not in text else text),
    )
    uraian, new = acak.choice(ways)
    return Mutan("setara", path, 1, new.encode(), uraian, setara=True)


def _on_line(acak: Random, path: str, isi: bytes, jenis: str, change: Callable[[Baris, int], None]) -> Mutan | None:
    """Change one line that holds something."""
    lines = isi.decode().split("\n")
    at = acak.choice([n for n, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")])
    change(lines, at)
    now = lines[at].strip() if at < len(lines) else ""
    return Mutan(jenis, path, at + 1, "\n".join(lines).encode(), now)
