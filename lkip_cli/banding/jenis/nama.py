"""Names that changed while the kode stayed: it is the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.atribut import compare_atribut
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Nama berubah"
NAMA = frozenset({"nama"})


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Of every kind of entry."""
    yield from compare_atribut(pasangan, NAMA.__contains__, Bobot.NAMA)
