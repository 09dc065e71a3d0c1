"""The type Kaidah: the manual of one finding code, with examples that are run as tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics.diagnostic import Tingkat

PENANDA = "▶"
"""Stands in an example just before the character at which the finding must be placed."""


@dataclass(frozen=True, slots=True)
class Contoh:
    """A few data files laid over the base example of the tests.

    `berkas` maps a path below the data folder to the whole text (or bytes) of the
    file, or to None where the file is taken away. In a wrong example one `PENANDA`
    marks the place; it is taken out before the file is read.
    """

    berkas: Mapping[str, str | bytes | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kaidah:
    """What `lkip explain KODE` prints, and what the tests run.

    `alasan` says why the thing is wrong, `rujukan` names the source (regulation or
    the notation of lkip), `cara_memperbaiki` says what to write instead.
    """

    kode: str
    tingkat: Tingkat
    judul: str
    alasan: str
    cara_memperbaiki: str
    rujukan: str
    contoh_salah: Contoh
    contoh_benar: Contoh
