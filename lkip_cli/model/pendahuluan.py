"""TAHUN/pendahuluan.yaml: Bab I of the report."""

from __future__ import annotations

from pydantic import Field

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Kode, Model, Narasi, Teks


class UnitBerkas(Model):
    """A unit of the structure."""

    nama: Baris
    tugas: Teks
    bawahan: dict[Kode, Entri[UnitBerkas]] = Field(default_factory=dict)


class BerkasPendahuluan(Model):
    """The whole file."""

    dasar_pembentukan: Kode
    dasar_tugas: Kode
    latar_belakang: Narasi
    tugas: Teks
    fungsi: Narasi
    struktur: dict[Kode, Entri[UnitBerkas]]
    isu_strategis: dict[Kode, Entri[Teks]]
