"""TAHUN/BIDANG/indikator.yaml: the data dasar and the indikator of a bidang."""

from __future__ import annotations

from typing import ClassVar

from pydantic import ConfigDict, Field

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import (
    Baris,
    DaftarKode,
    Kode,
    Model,
    ModelKode,
    ModelRingkas,
    Opsional,
    Teks,
    TeksAngka,
    YaTidak,
)
from lkip_cli.model.entitas import Agregasi, Arah, HitungDari, RumusTurun
from lkip_cli.model.instansi import BatasCapaian, Desimal


class DataDasarBerkas(Model):
    """A quantity that formulas refer to."""

    nama: Teks
    satuan: Baris
    agregasi: Agregasi = Agregasi.TERAKHIR
    sumber_data: Teks = ""


class RumusBerkas(Model):
    """pembilang / penyebut x pengali."""

    pembilang: DaftarKode
    penyebut: DaftarKode
    pengali: TeksAngka = "100"


class TargetVersi(ModelRingkas):
    """A target under one version of the PK; a bare scalar is that of the year."""

    RINGKAS: ClassVar[str] = "tahun"

    tahun: Opsional[TeksAngka] = None
    tw1: Opsional[TeksAngka] = None
    tw2: Opsional[TeksAngka] = None
    tw3: Opsional[TeksAngka] = None
    tw4: Opsional[TeksAngka] = None
    minimal: Opsional[TeksAngka] = None
    maksimal: Opsional[TeksAngka] = None


class TargetBerkas(TargetVersi, ModelKode):
    """A target, either of all versions of the PK or by version."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, Entri[TargetVersi]]


class IndikatorBerkas(Model):
    """An indikator kinerja."""

    nama: Teks
    sasaran: Kode
    iku: YaTidak = False
    satuan: Baris
    arah: Arah
    rumus: Opsional[RumusBerkas] = None
    agregasi: Opsional[Agregasi] = None
    target: TargetBerkas
    perjanjian_kinerja: YaTidak = True
    tanpa_kegiatan: Teks = ""
    alasan_pemilihan: Teks = ""
    penjelasan: Teks = ""
    sumber_data: Teks = ""
    rumus_turun: Opsional[RumusTurun] = None
    batas_capaian: Opsional[BatasCapaian] = None
    hitung_dari: Opsional[HitungDari] = None
    desimal: Opsional[Desimal] = None


class BerkasIndikator(Model):
    """The whole file."""

    data_dasar: dict[Kode, Entri[DataDasarBerkas]] = Field(default_factory=dict)
    indikator: dict[Kode, Entri[IndikatorBerkas]]
