"""The faults of the seed that are marked [D] in its audit: a built report cannot have them, by number.

Each item is a detector and a few words of the seed. The detector fires on those words and finds nothing in our
report, where it sees at least one thing that it can compare.
"""

from __future__ import annotations

import pytest

from tests.seed.audit import butir_anggaran, butir_kinerja, butir_nama, butir_nomor, butir_renstra, butir_sebutan
from tests.seed.audit.butir import Butir
from tests.seed.baca_kutipan import read_kutipan
from tests.seed.naskah import Naskah

MODUL = (butir_kinerja, butir_nomor, butir_anggaran, butir_renstra, butir_nama, butir_sebutan)
AUDIT: dict[int, Butir] = dict(sorted((nomor, satu) for modul in MODUL for nomor, satu in modul.BUTIR.items()))

nomor_audit = pytest.mark.parametrize("nomor", AUDIT)


@nomor_audit
def test_the_report_is_free_of_the_fault(naskah: Naskah, nomor: int) -> None:
    hasil = AUDIT[nomor][0](naskah)
    assert hasil.temuan == []
    assert hasil.dilihat > 0


@nomor_audit
def test_the_detector_fires_on_the_words_of_the_seed(nomor: int) -> None:
    detektor, kutipan = AUDIT[nomor]
    assert detektor(read_kutipan(kutipan)).temuan


def test_all_hundred_items_of_the_audit_are_here_each_once() -> None:
    assert len(AUDIT) == sum(len(modul.BUTIR) for modul in MODUL) == 100
