"""TAHUN/BIDANG/twN.yaml: what a bidang fills in each quarter."""

from __future__ import annotations

from pydantic import Field

from lkip_cli.model.boleh import AtauTidakAda, Entri
from lkip_cli.model.dasar import Kode, Model, Narasi
from lkip_cli.model.isian import AngkaBerkas, BlokIsian


class NarasiSasaranBerkas(Model):
    """The four blocks of narrative of a sasaran."""

    analisis: AtauTidakAda[Narasi] | None = None
    faktor_pendukung: AtauTidakAda[Narasi] | None = None
    faktor_penghambat: AtauTidakAda[Narasi] | None = None
    upaya: AtauTidakAda[Narasi] | None = None


class NarasiBerkas(Model):
    """The narrative of a bidang."""

    sasaran: dict[Kode, Entri[NarasiSasaranBerkas]] = Field(default_factory=dict)
    kegiatan: dict[Kode, AtauTidakAda[Narasi]] = Field(default_factory=dict)


class BerkasTriwulan(Model):
    """The whole file."""

    data: Entri[BlokIsian] = Field(default_factory=BlokIsian)
    realisasi_indikator: Entri[BlokIsian] = Field(default_factory=BlokIsian)
    realisasi_anggaran: Entri[BlokIsian] = Field(default_factory=BlokIsian)
    realisasi_keluaran: Entri[BlokIsian] = Field(default_factory=BlokIsian)
    angka: dict[Kode, Entri[AngkaBerkas]] = Field(default_factory=dict)
    narasi: Entri[NarasiBerkas] = Field(default_factory=NarasiBerkas)
