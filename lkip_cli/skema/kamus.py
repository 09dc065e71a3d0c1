"""The kode that exist, as an editor offers them: each with its nama, satuan and target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lkip_cli.skema.angka import Bacaan
from lkip_cli.skema.json import Skema, listed
from lkip_cli.skema.skalar import KODE

BACA_LAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:e[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|true|false|null")
"""Kode that YAML takes for something else than text."""
MARKDOWN = re.compile(r"([\\`*_{}\[\]#+!<>|])")
SEDIKIT = 6
"""So many kode are named in a message."""
PERBARUI = "Bila kodenya baru ditambahkan, jalankan `lkip schema --tulis`."


@dataclass(frozen=True, slots=True)
class Pilihan:
    """A kode, its nama, what else is to be known of it (one thing per line), and how its figure is read."""

    kode: str
    nama: str = ""
    rincian: tuple[str, ...] = ()
    bacaan: Bacaan | None = None

    def describe(self) -> Skema:
        """What an editor shows on the kode: as plain text and as Markdown."""
        if not self.nama:
            return {}
        escaped = [MARKDOWN.sub(r"\\\1", line) for line in (self.nama, *self.rincian)]
        return {
            "description": "\n".join((self.nama, *self.rincian)),
            "markdownDescription": "\n\n".join((f"**{escaped[0]}**", *escaped[1:])),
        }


@dataclass(frozen=True, slots=True)
class Daftar:
    """Kode that may stand at a place; `tegas` where no other may. `sebutan` names them in messages."""

    pilihan: tuple[Pilihan, ...]
    sebutan: str
    tegas: bool = True

    def offered(self) -> Daftar:
        """The same kode as proposals: any other may stand there as well."""
        return replace(self, tegas=False)

    def with_choice(self, pilihan: Pilihan) -> Daftar:
        """The same kode and one more choice."""
        return replace(self, pilihan=(*self.pilihan, pilihan))

    def message(self, own: Iterable[str]) -> str:
        """What is said of a key that is neither one of them nor one of the block's own keys."""
        few = [satu.kode for satu in self.pilihan] if len(self.pilihan) <= SEDIKIT else []
        known = f"{self.sebutan} {listed(few)}" if few else f"kode {self.sebutan} yang terdaftar"
        keys = ", ".join((*(f"`{kunci}`" for kunci in own), known))
        return f"Di sini hanya dikenal {keys}; masing-masing ditulis di barisnya sendiri. {PERBARUI}"

    def reference(self) -> Skema:
        """The schema of a scalar that names one of them."""
        if any(BACA_LAIN.fullmatch(satu.kode) for satu in self.pilihan):
            return KODE
        offered: Skema = {
            "enum": [satu.kode for satu in self.pilihan],
            "enumDescriptions": [satu.nama for satu in self.pilihan],
            "errorMessage": f"Kode {self.sebutan} tidak dikenal. {PERBARUI}",
        }
        return offered if self.tegas else {"anyOf": [offered, KODE]}


@dataclass(frozen=True, slots=True)
class Kamus:
    """The kode of a year: by the name of the key that refers to one, and by the path of the block they are keys of."""

    rujukan: Mapping[str, Daftar] = field(default_factory=dict)
    kunci: Mapping[str, Daftar] = field(default_factory=dict)
    satuan: Mapping[str, Bacaan] = field(default_factory=dict)
    """How figures of a satuan are read."""
