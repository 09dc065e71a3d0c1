"""Files made of nothing but chance: bytes, structures, figures."""

from __future__ import annotations

from random import Random

from tests.hostile.mutan import ANGKA, HURUF, SISIP_ANGKA, Mutan
from tests.hostile.skema import SKEMA

POTONGAN = (
    *("a", "b: ", "c:", "- ", "-", "\n", "\n  ", "\n    ", " #x", "  # k", '"', "'", "|\n", ">", "{", "}", "[", "]"),
    *("&a ", "*a", "!t ", "<<: ", "%", "---\n", "...\n", "\t", "\u00a0", "\u200b", "\ufeff", "é", "1.000", ":", ": "),
    *("? ", "@", "`", ",", "~", "null", "\r\n", "\r", "\\", "“", "”", "😀", "=", "\x00", "\x07", "\u0085", "1,5", "ya"),
)
KUNCI_ACAK = (*sorted(SKEMA), "pelatihan", "jumlah-peserta", "persentase-lulus", "kualitas-layanan", "umum", "murni")
NILAI_ACAK = (
    "",
    " 1",
    " 1.000",
    " 3,5",
    " ya",
    " persen",
    " |",
    " 5 April 2018",
    " tidak ada",
    " x: y",
    " {a}",
    " - b",
)
DALAM = 6


def acak_bita(acak: Random, path: str, isi: bytes) -> Mutan:
    """Random bytes: alone, or in the middle of the file."""
    noise = acak.randbytes(acak.randrange(1, 60))
    at = acak.randrange(len(isi))
    raw = noise if acak.random() < 0.3 else isi[:at] + noise + isi[at + acak.randrange(60) :]
    return Mutan("acak-bita", path, 1, raw, repr(noise[:20]))


def acak_susunan(acak: Random, path: str, isi: bytes) -> Mutan:
    """Pieces of YAML in any order, or known keys in any place; alone, or behind part of the file."""
    if acak.random() < 0.5:
        text = "".join(acak.choice(POTONGAN) for _ in range(acak.randrange(1, 40)))
    else:
        text = _keys(acak, 0)
    lines = isi.decode().split("\n")
    head = "\n".join(lines[: acak.randrange(len(lines))]) if acak.random() < 0.5 else ""
    return Mutan("acak-susunan", path, 1, f"{head}\n{text}".encode(), repr(text[:40]))


def acak_angka(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A figure of random signs in place of a figure."""
    lines = isi.decode().split("\n")
    places = [(n, match) for n, line in enumerate(lines) if (match := ANGKA.search(line))]
    if not places:
        return None
    number, match = acak.choice(places)
    signs = acak.choice(("0123456789.,", "0123456789.,", "0123456789.,- %", SISIP_ANGKA, HURUF))
    figure = "".join(acak.choice(signs) for _ in range(acak.randrange(1, 14)))
    lines[number] = lines[number][: match.start()] + figure
    return Mutan("acak-angka", path, number + 1, "\n".join(lines).encode(), lines[number].strip())


def _keys(acak: Random, depth: int) -> str:
    """A random tree of known keys."""
    lines = ""
    for _ in range(acak.randrange(1, 5)):
        margin = "  " * depth
        below = depth < DALAM and acak.random() < 0.4
        lines += f"{margin}{acak.choice(KUNCI_ACAK)}:" + ("\n" if below else f"{acak.choice(NILAI_ACAK)}\n")
        lines += _keys(acak, depth + 1) if below else ""
    return lines
