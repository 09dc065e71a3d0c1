"""The annotation of a slot of a file model, taken apart: its type, its marks, and what else it takes."""

from __future__ import annotations

from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.boleh import Boleh
from lkip_cli.model.dasar import Opsional
from lkip_cli.model.nilai import Absen

DI_LUAR = (Gagal, Absen, NoneType)
"""Members of a union that no file writes."""
TERISI = get_args(Opsional)[1]
"""Marks a slot that may be left out, but not left empty."""


@dataclass(frozen=True, slots=True)
class Uraian:
    """`jenis` is the bare type, `tanda` the marks around it.

    `kata` are the words of absence that the slot takes, `kosong` says whether null passes.
    """

    jenis: object
    tanda: tuple[object, ...]
    kata: tuple[str, ...]
    kosong: bool


def take_apart(annotation: object) -> Uraian:
    """The parts of an annotation; of a union only one member may be something that a file writes."""
    jenis, tanda, optional = annotation, list[object](), False
    while True:
        if get_origin(jenis) is Annotated:
            jenis, *marks = get_args(jenis)
            tanda += marks
        elif get_origin(jenis) in {Union, UnionType}:
            optional = optional or NoneType in get_args(jenis)
            (jenis,) = (member for member in get_args(jenis) if member not in DI_LUAR)
        else:
            break
    kata = tuple(kata for mark in tanda if isinstance(mark, Boleh) for kata in mark.kata)
    return Uraian(jenis, tuple(tanda), kata, optional and TERISI not in tanda)
