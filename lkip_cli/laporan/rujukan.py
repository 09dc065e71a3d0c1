"""References in prose: `{kode}`, `{kode.medan}`, `{kode.medan@tw1}` found in a text, with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.diagnostics import Fault

PERATURAN = "peraturan"
"""The word before the dot of `{peraturan.kode}`; what follows is a kode, not a medan."""

_RUJUKAN = re.compile(r"\{([^{}\n]*)\}")
_GANDA = re.compile(r"\{\{([^{}\n]*)\}\}")
_TRIWULAN = re.compile(r"tw([1-4])")
_MEDAN = re.compile(r"[a-zA-Z_]+")


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference as written.

    `teks` is the whole of it with its braces, at `offset` (characters) in the text;
    `medan` is empty where the default is meant. `triwulan` is 1 to 4, None for the
    quarter of the report; `penanda` is what stands after `@`, as written.
    """

    teks: str
    kode: str
    medan: str
    triwulan: int | None
    penanda: str
    offset: int

    @property
    def panjang(self) -> int:
        """The number of characters, braces included."""
        return len(self.teks)


def find_references(text: str) -> list[Reference]:
    """Every reference of `text` in order; a reference begins and ends on one line."""
    return [_read(match) for match in _RUJUKAN.finditer(text)]


def _read(match: re.Match[str]) -> Reference:
    name, _, penanda = (part.strip() for part in match[1].partition("@"))
    kode, medan = split_name(name)
    triwulan = _TRIWULAN.fullmatch(penanda)
    return Reference(match[0], kode, medan, int(triwulan[1]) if triwulan else None, penanda, match.start())


def split_name(name: str) -> tuple[str, str]:
    """`name` as kode and medan: the last dot splits when letters follow, for a nomenklatur code has dots too."""
    kode, dot, rest = name.partition(".")
    if dot and kode == PERATURAN:
        return kode, rest
    kode, dot, rest = name.rpartition(".")
    return (kode, rest) if dot and _MEDAN.fullmatch(rest) else (name, "")


def blank_references(text: str, pengisi: str) -> str:
    """The text with `pengisi` for each character of a reference; offsets stay what they are."""
    return _RUJUKAN.sub(lambda match: pengisi * len(match[0]), text)


def find_stray_braces(text: str) -> list[Fault]:
    """A fault (LK604) for each brace that belongs to no reference; there are no literal braces in prose."""
    if "{" not in text and "}" not in text:
        return []
    faults = [_doubled(match) for match in _GANDA.finditer(text)]
    rest = blank_references(_GANDA.sub(lambda match: " " * len(match[0]), text), " ")
    faults += [_stray(match) for match in re.finditer(r"[{}]", rest)]
    return sorted(faults, key=lambda fault: fault.offset)


def _doubled(match: re.Match[str]) -> Fault:
    return Fault(
        "LK604",
        f"rujukan `{match[0]}` ditulis dengan dua kurung kurawal",
        "Rujukan dalam narasi diapit oleh satu kurung kurawal.",
        f"Tulis `{{{match[1].strip()}}}`.",
        match.start(),
        len(match[0]),
    )


def _stray(match: re.Match[str]) -> Fault:
    return Fault(
        "LK604",
        f"kurung kurawal `{match[0]}` tidak berpasangan",
        "Kurung kurawal dalam narasi hanya dipakai untuk rujukan, dan kedua kurungnya harus berada pada satu baris.",
        "Lengkapi rujukannya, misalnya `{triwulan}`, atau hapus kurung kurawal ini.",
        match.start(),
        1,
    )
