"""What a report records of itself, as plain values."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan, NilaiHitungan, RumusHitungan
from lkip_cli.laporan.cetak import Angka, Span, Teks
from lkip_cli.laporan.manifes import Jejak, Manifes, digest, list_angka, tepat
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, Rentang

RUMUS = RumusHitungan("rasio", "pembilang dibagi penyebut", "ketentuan")


def hitungan(nilai: NilaiHitungan, pecahan: Fraction | None = None) -> Hitungan:
    satuan = Satuan("persen", "persen", JenisAngka.PERSEN)
    return Hitungan("a", "capaian", Periode(2018, 2), nilai, satuan, RUMUS, pecahan=pecahan)


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (hitungan(Decimal(8950000)), "8950000"),
        (hitungan(Decimal("3.150"), Fraction(63, 20)), "3.15"),
        (hitungan(Decimal("98.0392156862745098"), Fraction(5000, 51)), "5000/51"),
        (hitungan(Decimal("1E+2"), Fraction(100)), "100"),
        (hitungan(Huruf("BB")), "BB"),
        (hitungan(Rentang(Decimal(3), Decimal("4.5"))), "3..4.5"),
        (hitungan(None), ""),
        (None, ""),
    ],
)
def test_the_value_is_written_exactly(one: Hitungan | None, text: str) -> None:
    assert tepat(one) == text


def test_a_figure_declared_absent_has_no_value() -> None:
    assert tepat(hitungan(Absen(KataAbsen("belum diukur")))) == ""


def test_every_figure_of_a_context_is_found_also_inside_texts() -> None:
    konteks = {
        "a": Angka("1", "x/1/2018-TW2"),
        "b": [{"c": Teks((Span("dari "), Span(Angka("2", "x/2/2018-TW2"))))}, "3"],
        "d": (Angka("4", "x/4/2018-TW2"),),
    }
    assert [angka.teks for angka in list_angka(konteks)] == ["1", "2", "4"]


def test_a_report_without_page_numbers_has_another_digest_than_one_with_none_known() -> None:
    jejak = Jejak("0.1.0", "", "", "Dinas", "2018-TW2")
    assert Manifes(jejak, None, ()).sidik != Manifes(jejak, {}, ()).sidik


def test_a_digest_is_cut_to_the_length_asked_for() -> None:
    assert digest("a", 10) == digest("a")[:10]
    assert len(digest("a")) == 64
