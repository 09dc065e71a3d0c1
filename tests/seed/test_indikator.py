"""Every indikator of the seed with its figures, computed here, in every place where the report must show them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.seed.cetak import persen, rupiah
from tests.seed.data_indikator import DIUKUR, INDIKATOR, Indikator
from tests.seed.fakta import same, tables
from tests.seed.naskah import Jenis, Naskah, Tabel

each = pytest.mark.parametrize("satu", INDIKATOR, ids=lambda satu: satu.nama)
each_measured = pytest.mark.parametrize("satu", DIUKUR, ids=lambda satu: satu.nama)


def test_the_arithmetic_gives_the_figures_of_the_audit() -> None:
    assert [satu.tercetak for satu in DIUKUR] == [
        ("3,11", "101,40", "Tercapai"),
        ("38,42", "100,00", "Tercapai"),
        ("62,63", "95,44", "Belum tercapai"),
        ("98,04", "108,70", "Tercapai"),
        ("81,70", "103,50", "Tercapai"),
        ("47.353", "105,00", "Tercapai"),
        ("10", "100,00", "Tercapai"),
    ]


@each
def test_an_indikator_stands_under_its_sasaran_in_the_table_of_tujuan(naskah: Naskah, satu: Indikator) -> None:
    tabel = next(tabel for tabel in tables(naskah, "indikator") if tabel.has("tujuan"))
    assert [tabel.value(baris, "no") for baris in _rows(tabel, satu)] == [str(satu.sasaran)]


@each
def test_the_perjanjian_kinerja_and_its_lampiran_show_satuan_and_target(naskah: Naskah, satu: Indikator) -> None:
    lampiran = [t for t in tables(naskah, "indikator") if t.has("satuan", "target")]
    places = [*tables(naskah, "perjanjian"), *lampiran]
    found = [{_head(tabel, baris) for baris in _rows(tabel, satu)} for tabel in places]
    wanted = {(str(satu.sasaran), satu.satuan, satu.target)} if satu.diperjanjikan else set()
    assert found == [wanted, wanted]


@each
def test_the_table_of_its_bidang_shows_satuan_and_target(naskah: Naskah, satu: Indikator) -> None:
    found = {_head(tabel, baris) for tabel in tables(naskah, "bidang") for baris in _rows(tabel, satu)}
    assert found == {(str(satu.sasaran), satu.satuan, satu.target)}


@each
def test_the_section_of_its_sasaran_shows_realisasi_capaian_and_verdict(naskah: Naskah, satu: Indikator) -> None:
    tabel = next(tabel for tabel in tables(naskah, "kinerja") if tabel.sasaran == str(satu.sasaran))
    assert [_figures(tabel, baris) for baris in _rows(tabel, satu)] == [(satu.satuan, satu.target, *satu.tercetak)]


@each
def test_the_table_of_iku_shows_the_same_figures(naskah: Naskah, satu: Indikator) -> None:
    tabel = next(tabel for tabel in tables(naskah, "kinerja") if not tabel.sasaran)
    found = [_figures(tabel, baris) for baris in _rows(tabel, satu)]
    assert found == ([(satu.satuan, satu.target, *satu.tercetak)] if satu.iku else [])


@each
def test_only_an_iku_stands_in_the_tables_of_iku_and_of_their_computation(naskah: Naskah, satu: Indikator) -> None:
    places = [tabel for tabel in tables(naskah, "indikator") if tabel.has("formulasi") or tabel.has("cara")]
    assert [len(_rows(tabel, satu)) for tabel in places] == [int(satu.iku)] * 2


@each_measured
def test_a_ratio_stands_as_an_equation_with_its_parts_and_its_result(naskah: Naskah, satu: Indikator) -> None:
    if isinstance(satu.realisasi, tuple):
        above, below = (rupiah(part) for part in satu.realisasi)
        equation = f"= {above} / {below} × 100% = {satu.tercetak[0]}%"
        own = [p.teks for p in naskah.paragraf(Jenis.RUMUS) if p.sasaran == str(satu.sasaran)]
        assert [teks for teks in own if teks.endswith(equation)]
    else:
        assert not [p for p in naskah.paragraf(Jenis.RUMUS) if f"= {satu.tercetak[0]}" in p.teks]


def test_the_conclusion_gives_the_mean_of_the_measured_and_how_many_they_are(naskah: Naskah) -> None:
    """(101,40 + 100,00 + 95,44 + 108,70 + 103,50 + 105,00 + 100,00) / 7 = 102,01."""
    mean = persen(sum((satu.capaian for satu in DIUKUR), Decimal(0)) / len(DIUKUR))
    assert mean == "102,01"
    assert _paragraph_with(naskah, f"{mean}%", "25 indikator", "18 indikator")


def test_the_mean_of_a_sasaran_is_that_of_its_own_indikator(naskah: Naskah) -> None:
    """Koperasi: (108,703 + 103,495) / 2 = 106,10."""
    own = [satu.capaian for satu in DIUKUR if satu.sasaran == 7]
    mean = persen(sum(own, Decimal(0)) / len(own))
    assert mean == "106,10"
    assert [p for p in naskah.paragraf(Jenis.TEKS) if p.sasaran == "7" and f"{mean}%" in p.teks]


def _rows(tabel: Tabel, satu: Indikator) -> list[list[str]]:
    return [baris for baris in tabel.baris if same(tabel.value(baris, "indikator kinerja")) == same(satu.nama)]


def _head(tabel: Tabel, baris: list[str]) -> tuple[str, str, str]:
    return tabel.value(baris, "no"), tabel.value(baris, "satuan"), tabel.value(baris, "target")


def _figures(tabel: Tabel, baris: list[str]) -> tuple[str, ...]:
    columns = (("satuan",), ("target",), ("realisasi",), ("capaian",), ("catatan", "keterangan"))
    return tuple(tabel.value(baris, *names) for names in columns)


def _paragraph_with(naskah: Naskah, *parts: str) -> bool:
    return any(all(part in p.teks for part in parts) for p in naskah.paragraf(Jenis.TEKS))
