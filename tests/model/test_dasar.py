"""The scalars of the file models."""

from __future__ import annotations

import datetime

import pydantic
import pytest
from pydantic import Field

from lkip_cli.angka.periode import Periode
from lkip_cli.model.dasar import (
    Baris,
    DaftarKode,
    Kode,
    Model,
    MungkinKosong,
    Narasi,
    PeriodeKunci,
    Tahun,
    Tanggal,
    Teks,
    YaTidak,
)
from lkip_cli.sumber.tree import Blok


class Isi(Model):
    """A block with one field of each type."""

    baris: Baris = ""
    teks: Teks = ""
    narasi: Narasi = ""
    kosong: MungkinKosong = ""
    kode: Kode = ""
    daftar: DaftarKode = Field(default_factory=list)
    ya: YaTidak = False
    tanggal: Tanggal | None = None
    tahun: Tahun = 0
    sampai: PeriodeKunci | None = None


@pytest.mark.parametrize(
    ("field", "written", "read"),
    [
        ("baris", " Kepala Dinas ", "Kepala Dinas"),
        ("teks", Blok("satu\ndua\n"), "satu\ndua"),
        ("narasi", Blok("Paragraf."), "Paragraf."),
        ("kosong", None, ""),
        ("kode", "koperasi-aktif", "koperasi-aktif"),
        ("kode", "5.02.02.2.01.07", "5.02.02.2.01.07"),
        ("kode", "2.10", "2.10"),
        ("daftar", "satu", ["satu"]),
        ("daftar", ["satu", "dua"], ["satu", "dua"]),
        ("ya", "ya", True),
        ("ya", "tidak", False),
        ("tanggal", "30 Juni 2018", datetime.date(2018, 6, 30)),
        ("tahun", "2018", 2018),
        ("sampai", "2018-TW2", Periode(2018, 2)),
    ],
)
def test_a_scalar_is_read_from_its_text(field: str, written: object, read: object) -> None:
    assert getattr(Isi.model_validate({field: written}), field) == read


@pytest.mark.parametrize(
    ("field", "written", "kind"),
    [
        ("baris", None, "lkip_kosong"),
        ("baris", "  ", "lkip_kosong"),
        ("baris", Blok("satu"), "lkip_bukan_satu_baris"),
        ("baris", {"a": "b"}, "lkip_bukan_teks"),
        ("narasi", "satu baris", "lkip_bukan_narasi"),
        ("kode", "Koperasi Aktif", "lkip_kode"),
        ("kode", "koperasi_aktif", "lkip_kode"),
        ("ya", "yes", "lkip_ya_tidak"),
        ("ya", "true", "lkip_ya_tidak"),
        ("tahun", "2.018", "lkip_tahun"),
        ("tahun", "٢٠١٨", "lkip_tahun"),
        ("tahun", "18", "lkip_tahun"),
        ("tanggal", "31 Juni 2018", "lkip_fault"),
        ("tanggal", "2018-06-30", "lkip_fault"),
        ("sampai", "TW II", "lkip_fault"),
    ],
)
def test_anything_else_is_refused_by_its_own_error(field: str, written: object, kind: str) -> None:
    with pytest.raises(pydantic.ValidationError) as failure:
        Isi.model_validate({field: written})
    assert [error["type"] for error in failure.value.errors()] == [kind]


def test_a_space_that_cannot_be_seen_is_not_stripped() -> None:
    assert Isi.model_validate({"baris": "\u00a085"}).baris == "\u00a085"
