"""What the report of a year lacks, one finding for each bidang."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN
from lkip_cli.kaidah.data.lk327_belum_diukur_setahun import KAIDAH
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.tahunan import list_tahunan, report_tahunan
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat


@pytest.fixture
def periksa(contoh: dict[str, bytes]) -> Periksa:
    """The base example as the report of a year."""
    files = {**contoh, **{path: isi.encode() for path, isi in TAHUNAN.items()}}
    muatan = load(MemoriTempat(files))
    return Periksa(muatan.tahun[2018], {p.triwulan: hasil for p, hasil in muatan.hasil.items()}, {})


def report(periksa: Periksa, *lacking: str) -> list[Diagnostic]:
    found = report_tahunan(
        KAIDAH, periksa, lambda _, satu: satu.kode in lacking, "tanpa angka", lambda satu: f"Isi `{satu.kode}`."
    )
    return list(found)


def test_the_quarters_with_the_profile_of_a_year_are_listed(periksa: Periksa) -> None:
    assert [nomor for nomor, _ in list_tahunan(periksa.kinerja)] == [1]


def test_one_indikator_is_the_entity_of_its_finding(periksa: Periksa) -> None:
    (found,) = report(periksa, "persentase-lulus")
    assert (found.entitas, found.ringkas) == ("persentase-lulus", "tanpa angka: `persentase-lulus`")
    assert found.perbaikan == "Isi `persentase-lulus`."
    assert [place.berkas for place in found.places] == ["data/2018/umum/tw1.yaml", "data/2018/umum/indikator.yaml"]


def test_several_of_a_bidang_are_one_finding_of_the_bidang(periksa: Periksa) -> None:
    (found,) = report(periksa, "persentase-lulus", "nilai-layanan")
    assert (found.entitas, found.ringkas) == ("umum", "tanpa angka: `nilai-layanan`, `persentase-lulus`")
    assert found.perbaikan == "Isi `nilai-layanan`. Tulis pula bagi indikator lain yang disebut."


def test_where_nothing_lacks_there_is_no_finding(periksa: Periksa) -> None:
    assert report(periksa) == []
