"""A period belongs to the report, not to the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic, TextPlace
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change
from lkip_cli.kaidah.teks import written_at

Temukan = Callable[..., list[Diagnostic]]


def saying(kalimat: str) -> dict[str, str]:
    return change(TRIWULAN_I, ("Pelatih berpengalaman", kalimat))


def saying_later(kalimat: str) -> dict[str, str]:
    return change(TRIWULAN_II, ("Pelatihan berlanjut", kalimat))


def test_place_and_entity_are_those_of_the_words(temukan: Temukan) -> None:
    (found,) = temukan("LK606", saying("Pelatih bertambah pada TW II"))
    assert written_at(found.place) == "TW II"
    assert isinstance(found.place, TextPlace)
    assert (found.place.baris, found.entitas) == (17, "kualitas-layanan")


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pada triwulan ketiga pelatih bertambah",
        "Pada Triwulan II Tahun 2017 pelatih bertambah",
        "Pada triwulan ke-2 pelatih bertambah",
        "Pelatih bertambah sejak 2017",
        "Pelatih tahun 2018 bertambah",
        "Pelatih Tahun Anggaran 2018 bertambah",
    ],
)
def test_triwulan_and_year_are_found_in_any_form(temukan: Temukan, kalimat: str) -> None:
    assert len(temukan("LK606", saying(kalimat))) == 1


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pelatih bertambah pada {triwulan} Tahun {tahun}",
        "Pelatih bertambah pada triwulan berikutnya dan setiap triwulan",
        "Pelatih diangkat dengan Peraturan Bupati Nomor 83 Tahun 2016",
        "Data per 30 Juni 2017",
        "Pelatih diangkat sejak Maret 2018",
        "Sejalan dengan RPJMD 2014-2018",
        "Pelatih menerima Rp 2018 setiap hari",
    ],
)
def test_references_citations_dates_and_plans_may_stand(temukan: Temukan, kalimat: str) -> None:
    assert temukan("LK606", saying(kalimat)) == []


@pytest.mark.parametrize(
    ("kalimat", "saran"),
    [
        ("pada triwulan II", "Ganti dengan `{triwulan}`"),
        ("sejak triwulan I", "tulis `{triwulan@tw1}`"),
        ("pada triwulan III", "`triwulan berikutnya`"),
        ("pada tahun 2018", "Ganti `2018` dengan `{tahun}`."),
        ("pada tahun 2017", "sebutkan tanggalnya"),
    ],
)
def test_the_remedy_follows_the_quarter_of_the_report(temukan: Temukan, kalimat: str, saran: str) -> None:
    (found,) = temukan("LK606", saying_later(f"Pelatihan berlanjut {kalimat}"))
    assert saran in found.perbaikan


def test_the_text_of_the_year_is_looked_at_once(contoh: dict[str, bytes], temukan: Temukan) -> None:
    isi = contoh["2018/pendahuluan.yaml"].decode().replace("Laporan ini disusun", "Laporan Triwulan I disusun", 1)
    (found,) = temukan("LK606", {"2018/pendahuluan.yaml": isi, **change(TRIWULAN_II)})
    assert found.place.berkas == "data/2018/pendahuluan.yaml"
