"""TAHUN/BIDANG/anggaran.yaml: program, kegiatan, sub kegiatan and their pagu."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from lkip_cli.model.boleh import AtauAbsen, Entri
from lkip_cli.model.dasar import Baris, DaftarKode, Kode, Model, Teks, TeksAngka, YaTidak

VERSI_PERTAMA = "*"
"""Key of a pagu that is written as a bare scalar: that of the first version."""


def _scalar_is_first(value: Any) -> Any:
    return {VERSI_PERTAMA: value} if isinstance(value, str) else value


PaguBerkas = Annotated[dict[str, TeksAngka], BeforeValidator(_scalar_is_first)]


class KeluaranBerkas(Model):
    """The indikator kegiatan."""

    nama: Teks
    satuan: Baris
    target: TeksAngka


class KegiatanBerkas(Model):
    """A kegiatan or sub kegiatan."""

    nama: Teks
    mendukung: Baris
    juga_mendukung: DaftarKode = Field(default=[])
    keluaran: AtauAbsen[KeluaranBerkas]
    pagu: PaguBerkas | None = None
    sumber_dana: Teks = ""
    perjanjian_kinerja: YaTidak = True
    sub_kegiatan: dict[Kode, Entri[KegiatanBerkas]] = Field(default_factory=dict)


class ProgramBerkas(Model):
    """A program with its kegiatan in print order."""

    nama: Teks
    kegiatan: dict[Kode, Entri[KegiatanBerkas]]


class BerkasAnggaran(Model):
    """The whole file."""

    program: dict[Kode, Entri[ProgramBerkas]]
