"""A hospital without bidang and a Dinas with three, as they begin; and data read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Muat = Callable[[Mapping[str, str]], Muatan]


@pytest.fixture
def rumah_sakit() -> Jawaban:
    """An agency without bidang."""
    return Jawaban("Rumah Sakit Umum Daerah", "Kabupaten Lumajang", "Lumajang", 2026, {}, (2025, 2029))


@pytest.fixture
def dinas() -> Jawaban:
    """An agency with three bidang, one of which has a name that YAML would read otherwise."""
    bidang = {"sekretariat": "Sekretariat", "tanaman": "Bidang Tanaman: Pangan #1", "07": "007"}
    return Jawaban('Dinas "Pertanian"', "Kota Madiun", "Madiun", 2026, bidang, (2026, 2030), 2)


@pytest.fixture
def muat() -> Muat:
    """Texts by their path below the data folder, read and computed."""

    def read(files: Mapping[str, str]) -> Muatan:
        return load(MemoriTempat({path: teks.encode() for path, teks in files.items()}))

    return read
