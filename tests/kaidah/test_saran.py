"""References that print a figure which was typed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.kaidah.saran import Cetakan, find_bidang, list_cetakan, suggest
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.memori import MemoriTempat


@pytest.fixture
def muatan(contoh: dict[str, bytes]) -> Muatan:
    """The base example: 40 of 50 passed, 1.000.000 of 10.000.000 rupiah was spent."""
    return load(MemoriTempat(contoh))


@pytest.fixture
def cetakan(muatan: Muatan) -> list[Cetakan]:
    """All that references print in triwulan I of the base example."""
    return list_cetakan(muatan.tahun[2018], muatan.hasil[Periode(2018, 1)])


@pytest.mark.parametrize(
    ("teks", "rujukan"),
    [
        ("80,00%", ["{persentase-lulus}"]),
        ("80 persen", ["{persentase-lulus}"]),
        ("106,67", ["{persentase-lulus.capaian}", "{persentase-lulus.capaian_renstra}"]),
        ("Rp9.000.000", ["{pelatihan.sisa}", "{peningkatan-layanan.sisa}", "{kualitas-layanan.sisa}"]),
        ("9000000", ["{pelatihan.sisa}", "{peningkatan-layanan.sisa}", "{kualitas-layanan.sisa}"]),
        ("81,00%", []),
        ("Rp40", []),
        ("150/153", []),
    ],
)
def test_a_figure_is_compared_by_its_value_and_its_sign(cetakan: list[Cetakan], teks: str, rujukan: list[str]) -> None:
    assert suggest(teks, cetakan, "pelatihan", "umum") == rujukan


def test_the_entity_of_the_text_comes_first_then_its_bidang() -> None:
    def of(kode: str, bidang: str) -> Cetakan:
        return Cetakan(f"{{{kode}}}", kode, bidang, JenisAngka.BULAT, Decimal(150))

    known = [of("jauh", "lain"), of("dekat", "umum"), of("sendiri", "umum")]
    assert suggest("150", known, "sendiri", "umum") == ["{sendiri}", "{dekat}", "{jauh}"]


def test_a_single_digit_is_suggested_from_the_own_bidang_only() -> None:
    known = [Cetakan("{jauh}", "jauh", "lain", JenisAngka.BULAT, Decimal(3))]
    assert suggest("3", known, "pelatihan", "umum") == []
    assert suggest("3", known, "", "") == []


def test_every_kode_of_a_bidang_leads_to_it(muatan: Muatan) -> None:
    kinerja = muatan.tahun[2018]
    for kode in ("pelatihan", "kualitas-layanan", "persentase-lulus", "jumlah-peserta", "peningkatan-layanan", "umum"):
        assert find_bidang(kinerja, kode) == "umum"
    assert find_bidang(kinerja, "dinas") == ""
