"""A report as it was read back: its manifest, the figures that stand in it, and the numbers typed beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.diagnostics import WordPlace
from lkip_cli.laporan.manifes import Letak, Manifes

_BILANGAN = re.compile(r"-?\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Terlihat:
    """A figure that stands in the report.

    `tanda` is the tag of its control with its number (`capaian/tpt/2018-TW2#1`), `bookmark` the name of its
    bookmark; one of the two may be empty. `teks` is what the page shows now.
    """

    tanda: str
    bookmark: str
    teks: str
    letak: Letak
    tempat: WordPlace


@dataclass(frozen=True, slots=True)
class Ketikan:
    """A number that stands in the report and is no figure of the data."""

    teks: str
    letak: Letak
    tempat: WordPlace


@dataclass(frozen=True, slots=True)
class Bacaan:
    """All that a report says of its figures; `baris` says where each of its cells and paragraphs stands.

    A report that records nothing has an empty manifest; `rusak` says why its manifest cannot be read, if so.
    """

    berkas: str
    manifes: Manifes
    angka: tuple[Terlihat, ...]
    ketikan: tuple[Ketikan, ...]
    baris: Mapping[Letak, WordPlace]
    rusak: str = ""


def as_text(teks: str) -> str:
    """A printed figure as it is compared: one kind of space, none at the ends."""
    return " ".join(teks.split())


def bare_number(teks: str) -> str:
    """The number in a printed figure, without sign of persen, Rp and satuan; the whole text where there is none."""
    found = _BILANGAN.search(teks)
    return found[0] if found else as_text(teks)
