"""The Dinas of the table, and the runner that lays an item over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import pytest

from lkip_cli.diagnostics import PENANDA, Diagnostic
from lkip_cli.pipeline import Muatan, judge, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from tests.seed.audit_v.butir import Butir
from tests.seed.audit_v.dinas import Teks, Titik, find_marks, lay, locate, read_dinas


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """What came of an item: where findings must stand, the findings, and the data as read and computed."""

    tanda: list[Titik]
    temuan: list[Diagnostic]
    muatan: Muatan

    @property
    def titik(self) -> list[Titik]:
        """Where the findings stand, in the order of the marks."""
        found = [locate(satu, self.muatan.nama) for satu in self.temuan]
        return sorted(found, key=lambda titik: (titik.berkas, titik.baris, titik.kolom, titik.kode))

    @property
    def pesan(self) -> str:
        """All that the findings say, with what stands at their places."""
        texts = [(satu.ringkas, satu.mengapa, satu.perbaikan) for satu in self.temuan]
        labels = [place.label for satu in self.temuan for place in satu.places]
        return "\n".join([*(teks for satu in texts for teks in satu), *labels])


@pytest.fixture(scope="session")
def dinas(contoh: dict[str, bytes]) -> Teks:
    """The Dinas without any fault."""
    return read_dinas(contoh)


@pytest.fixture(scope="session")
def run(dinas: Teks) -> Callable[[Butir], Pemeriksaan]:
    """Lay an item over the Dinas, and do what `lkip validate` does."""

    @cache
    def check(butir: Butir) -> Pemeriksaan:
        laid = lay(dinas, butir.ubah)
        files = {path: isi.replace(PENANDA, "").encode() for path, isi in laid.items()}
        muatan = load(MemoriTempat(files))
        return Pemeriksaan(find_marks(laid, butir.kode), judge(muatan), muatan)

    return check
