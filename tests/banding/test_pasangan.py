"""The two sides of a comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2, loaded

ISI = "2018/umum/tw1.yaml"


def sisi(muatan: Muatan, periode: Periode) -> Sisi:
    return Sisi(muatan.tahun[2018], replace(muatan.hasil[TW1], periode=periode))


@pytest.mark.parametrize(
    ("lama", "baru", "sebanding"),
    [
        (TW1, TW2, True),
        (Periode(2017, 2), TW2, True),
        (Periode(2017, 4), TW1, False),
        (TW2, TW2, True),
    ],
)
def test_sums_over_the_year_compare_within_a_year_or_by_the_same_quarter(
    dinas: Muatan, lama: Periode, baru: Periode, *, sebanding: bool
) -> None:
    assert Pasangan(sisi(dinas, lama), sisi(dinas, baru)).sebanding is sebanding


def test_only_what_stands_on_both_sides_is_paired_and_called_as_now(contoh: dict[str, bytes]) -> None:
    indikator = contoh["2018/umum/indikator.yaml"]
    baru = indikator.replace(b"nama: Nilai layanan", b"nama: Nilai pelayanan").replace(
        b"jumlah-pendaftar", b"pendaftar"
    )
    pasangan = compare(loaded(contoh), TW1, loaded(contoh | {"2018/umum/indikator.yaml": baru}), TW1).pasangan
    assert pasangan.both("indikator")["nilai-layanan"].nama == "Nilai pelayanan"
    assert set(pasangan.both("data dasar")) == {"jumlah-peserta"}
    assert [pokok.kode for pokok, _, _ in pasangan.figures("data dasar", lambda hasil: hasil.data)] == [
        "jumlah-peserta"
    ]


def test_a_figure_is_unread_because_of_what_it_is_made_of(contoh: dict[str, bytes]) -> None:
    rusak = loaded(contoh | {ISI: contoh[ISI].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 4.0")})
    satu = Sisi(rusak.tahun[2018], rusak.hasil[TW1])
    assert satu.is_unread(satu.hasil.indikator["persentase-lulus"].capaian)
    assert not satu.is_unread(satu.hasil.indikator["nilai-layanan"].capaian)
    assert not satu.knows_all_capaian
    assert not satu.has_unread("indikator")


def test_an_entry_that_could_not_be_read_is_missing_from_the_totals(contoh: dict[str, bytes]) -> None:
    anggaran = contoh["2018/umum/anggaran.yaml"].replace(b"        nama: Pelatihan petugas layanan\n", b"")
    rusak = loaded(contoh | {"2018/umum/anggaran.yaml": anggaran})
    satu = Sisi(rusak.tahun[2018], rusak.hasil[TW1])
    assert satu.has_unread("kegiatan")
    assert satu.lacks("pelatihan")
    assert not satu.lacks("lain")
