"""All figures of a quarter, over any mix of what the data may hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import DINAS, Hasil, compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Diagnostic, FilePlace, Gagal, Tingkat
from lkip_cli.model.entitas import (
    Agregasi,
    Arah,
    DataDasar,
    HitungDari,
    Indikator,
    Kegiatan,
    Keluaran,
    Perhitungan,
    Predikat,
    Rumus,
    RumusTurun,
    Satuan,
    Target,
    TingkatPredikat,
)
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, Rentang

Susun = Callable[..., Kinerja]

repeatable = settings(deadline=None, derandomize=True, database=None, max_examples=60)

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
AKIP = Satuan(
    "akip",
    "predikat",
    JenisAngka.PREDIKAT,
    predikat=Predikat("akip", (TingkatPredikat("A", "", Decimal(80)), TingkatPredikat("B", "", None))),
)
TIDAK_TERBACA = Gagal(Diagnostic("LK101", Tingkat.KESALAHAN, "", (FilePlace("data"),), "", ""))

ANGKA = st.sampled_from([Decimal(0), Decimal("-0"), Decimal(100)]) | st.decimals(-(10**9), 10**9, places=4)
NILAI = (
    ANGKA
    | st.sampled_from([Huruf("A"), Huruf("B"), Huruf("E"), TIDAK_TERBACA])
    | st.sampled_from([Absen(kata) for kata in KataAbsen])
)
TARGET_SATU = NILAI | st.builds(lambda batas: Rentang(*sorted(batas)), st.tuples(ANGKA, ANGKA))
TARGET = st.builds(Target, TARGET_SATU, st.dictionaries(st.integers(1, 4), TARGET_SATU))
DATA = ("data-a", "data-b", "data-c")
RUMUS = st.builds(Rumus, *[st.lists(st.sampled_from([*DATA, "hilang"]), max_size=3).map(tuple)] * 2)
RUPIAH = st.integers(0, 10**12).map(Decimal)
PERHITUNGAN = st.builds(
    Perhitungan,
    st.sampled_from(RumusTurun),
    st.sampled_from([None, Decimal(100), Decimal(120)]),
    st.sampled_from(HitungDari),
    st.integers(0, 4),
)
INDIKATOR = ("satu", "dua", "tiga")
KEGIATAN = ("kegiatan-a", "kegiatan-b", "kegiatan-c")


@st.composite
def entities(draw: st.DrawFn) -> list[DataDasar | Indikator | Kegiatan]:
    """Data dasar, indikator and kegiatan of every kind."""
    data = [DataDasar(kode, kode, PERSEN, "bidang-a", draw(st.sampled_from(Agregasi)), "") for kode in DATA]
    return [*data, *(_indikator(draw, kode) for kode in INDIKATOR), *(_kegiatan(draw, kode) for kode in KEGIATAN)]


def _indikator(draw: st.DrawFn, kode: str) -> Indikator:
    return Indikator(
        kode=kode,
        nama=kode,
        bidang="bidang-a",
        sasaran=draw(st.sampled_from(["sasaran-a", "sasaran-b"])),
        iku=draw(st.booleans()),
        satuan=draw(st.sampled_from([PERSEN, AKIP])),
        arah=draw(st.sampled_from(Arah)),
        agregasi=draw(st.sampled_from(Agregasi)),
        perhitungan=draw(PERHITUNGAN),
        target=draw(st.dictionaries(st.sampled_from(["murni", "perubahan", "lain"]), TARGET)),
        rumus=draw(st.none() | RUMUS),
    )


def _kegiatan(draw: st.DrawFn, kode: str) -> Kegiatan:
    versions = st.dictionaries(st.sampled_from(["murni", "perubahan", "lain"]), RUPIAH | st.just(TIDAK_TERBACA))
    return Kegiatan(
        kode=kode,
        nama=kode,
        program=draw(st.sampled_from(["program-a", "program-b"])),
        bidang=draw(st.sampled_from(["bidang-a", "bidang-b"])),
        induk=draw(st.sampled_from(["", *KEGIATAN])),
        mendukung=draw(st.sampled_from(["", "hilang", *INDIKATOR])),
        juga_mendukung=(),
        keluaran=draw(st.none() | st.builds(Keluaran, st.just("k"), st.sampled_from([PERSEN, AKIP]), TARGET_SATU)),
        pagu=draw(versions | st.just(Absen(KataAbsen.TIDAK_DIANGGARKAN))),
    )


def _blocks() -> st.SearchStrategy[Mapping[str, object]]:
    kinds = {
        "data": DATA,
        "realisasi_indikator": INDIKATOR,
        "realisasi_anggaran": KEGIATAN,
        "realisasi_keluaran": KEGIATAN,
    }
    return st.fixed_dictionaries(
        {nama: st.dictionaries(st.sampled_from(names), NILAI) for nama, names in kinds.items()}
    )


QUARTERS = st.dictionaries(st.integers(1, 4), _blocks())
PERIODE = st.builds(Periode, st.just(2018), st.integers(1, 4))


@repeatable
@given(entities(), QUARTERS, PERIODE, PERHITUNGAN)
def test_any_mix_of_absent_unreadable_and_zero_gives_figures_that_are_finite_or_say_why_not(
    susun: Susun,
    listed: list[DataDasar | Indikator | Kegiatan],
    isi: Mapping[int, Mapping[str, object]],
    periode: Periode,
    perhitungan: Perhitungan,
) -> None:
    for figur in _figures(compute_hasil(susun(*listed, isi=isi, perhitungan=perhitungan), periode)):
        assert figur.angka is None or figur.angka.is_finite()
        assert figur.nilai is not None or figur.alasan
        assert type(figur.pecahan) in {Fraction, type(None)}


@repeatable
@given(entities(), QUARTERS, PERIODE)
def test_the_order_of_keys_changes_no_figure(
    susun: Susun,
    listed: list[DataDasar | Indikator | Kegiatan],
    isi: Mapping[int, Mapping[str, object]],
    periode: Periode,
) -> None:
    turned = {nomor: {nama: _turned(blok) for nama, blok in blocks.items()} for nomor, blocks in _turned(isi).items()}
    hasil = compute_hasil(susun(*listed, isi=isi), periode)
    other = compute_hasil(susun(*map(_turn_versions, reversed(listed)), isi=turned), periode)
    assert _by_tag(hasil) == _by_tag(other)
    assert {kode: satu.status for kode, satu in hasil.indikator.items()} == {
        kode: satu.status for kode, satu in other.indikator.items()
    }


@repeatable
@given(entities(), QUARTERS, PERIODE)
def test_later_quarters_change_no_figure(
    susun: Susun,
    listed: list[DataDasar | Indikator | Kegiatan],
    isi: Mapping[int, Mapping[str, object]],
    periode: Periode,
) -> None:
    until = {nomor: blocks for nomor, blocks in isi.items() if nomor <= periode.triwulan}
    assert compute_hasil(susun(*listed, isi=isi), periode) == compute_hasil(susun(*listed, isi=until), periode)


@repeatable
@given(st.lists(st.tuples(RUPIAH, RUPIAH, st.sampled_from("xy"), st.sampled_from("pq")), min_size=1))
def test_totals_equal_the_sum_of_their_leaves_at_every_level(
    susun: Susun, kegiatan: Callable[..., Kegiatan], rows: list[tuple[Decimal, Decimal, str, str]]
) -> None:
    activities = [
        kegiatan(f"k{nomor}", str(pagu), bidang=f"bidang-{bidang}", program=f"program-{bidang}{program}")
        for nomor, (pagu, _, bidang, program) in enumerate(rows)
    ]
    spent = {f"k{nomor}": row[1] for nomor, row in enumerate(rows)}
    hasil = compute_hasil(susun(*activities, isi={1: {"realisasi_anggaran": spent}}), Periode(2018, 1)).anggaran
    for kode in {DINAS, *(satu.bidang for satu in activities), *(satu.program for satu in activities)}:
        below = [hasil[satu.kode] for satu in activities if kode in {DINAS, satu.bidang, satu.program}]
        assert hasil[kode].pagu.tepat == sum(leaf.pagu.tepat or 0 for leaf in below)
        assert hasil[kode].realisasi.tepat == sum(leaf.realisasi.tepat or 0 for leaf in below)
        assert hasil[kode].sisa.tepat == sum(leaf.sisa.tepat or 0 for leaf in below)


@pytest.mark.parametrize("agregasi", [Agregasi.JUMLAH, Agregasi.RATA_RATA, Agregasi.MAKSIMUM, Agregasi.TERAKHIR])
@repeatable
@given(quarters=st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**6)), min_size=1, max_size=4))
def test_a_ratio_over_quarters_is_the_ratio_of_its_joined_parts(
    susun: Susun, indikator: Callable[..., Indikator], agregasi: Agregasi, quarters: list[tuple[int, int]]
) -> None:
    parts = [DataDasar(kode, kode, PERSEN, "bidang-a", agregasi, "") for kode in ("atas", "bawah")]
    isi = {n: {"data": {"atas": str(a), "bawah": str(b)}} for n, (a, b) in enumerate(quarters, start=1)}
    kinerja = susun(*parts, indikator("x", "80", rumus=Rumus(("atas",), ("bawah",))), isi=isi)
    hasil = compute_hasil(kinerja, Periode(2018, len(quarters)))
    atas, bawah = hasil.data["atas"].tepat, hasil.data["bawah"].tepat
    assert atas is not None
    assert bawah is not None
    assert hasil.indikator["x"].realisasi.tepat == atas / bawah * 100


def test_no_two_figures_share_a_name(susun: Susun, indikator: Callable[..., Indikator], orang: Satuan) -> None:
    activity = Kegiatan("k", "k", "p", "b", "", "x", (), Keluaran("k", orang, Decimal(1)), {"murni": Decimal(1)})
    target = {"murni": Target(Decimal(80), {1: Decimal(20)})}
    data = [DataDasar(kode, kode, orang, "b", Agregasi.JUMLAH, "") for kode in ("atas", "bawah")]
    kinerja = susun(
        *data,
        indikator("x", target, iku=True, rumus=Rumus(("atas",), ("bawah",))),
        activity,
        isi={1: {"data": {"atas": "1", "bawah": "3"}, "realisasi_keluaran": {"k": "1"}}},
    )
    figures = list(_figures(compute_hasil(kinerja, Periode(2018, 1))))
    assert len({figur.tag for figur in figures}) == len(set(map(id, figures)))


def _figures(value: object) -> Iterator[Hitungan]:
    """Every figure of a result, and every figure that one was made from."""
    if isinstance(value, Hitungan):
        yield value
        yield from _figures(list(value.masukan))
    elif isinstance(value, Mapping):
        yield from _figures(list(value.values()))
    elif isinstance(value, list):
        for satu in value:
            yield from _figures(satu)
    elif is_dataclass(value):
        yield from _figures([getattr(value, field.name) for field in fields(value)])


def _by_tag(hasil: Hasil) -> dict[str, object]:
    return {figur.tag: (figur.nilai, figur.pecahan, figur.alasan) for figur in _figures(hasil)}


def _turned(blok: Mapping[str, object]) -> dict[str, object]:
    return dict(reversed(list(blok.items())))


def _turn_versions(satu: DataDasar | Indikator | Kegiatan) -> DataDasar | Indikator | Kegiatan:
    if isinstance(satu, Indikator):
        return replace(satu, target=_turned(satu.target))
    if isinstance(satu, Kegiatan) and isinstance(satu.pagu, Mapping):
        return replace(satu, pagu=_turned(satu.pagu))
    return satu
