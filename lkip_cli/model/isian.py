"""The one form of a figure in every file: a scalar, or a block with what stands beside it."""

from __future__ import annotations

from typing import ClassVar

from pydantic import ConfigDict

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Model, ModelKode, ModelRingkas, Opsional, Tanggal, Teks, TeksAngka, YaTidak


class RalatBerkas(Model):
    """The correction of a published figure."""

    alasan: Teks
    dasar: Teks
    tanggal: Tanggal


class IsianBerkas(ModelRingkas):
    """A figure with its date, source and remarks; a bare scalar is its `nilai`."""

    RINGKAS: ClassVar[str] = "nilai"

    nilai: TeksAngka
    data_per: Opsional[Tanggal] = None
    sumber: Teks = ""
    catatan: Teks = ""
    alasan: Teks = ""
    tanpa_rincian: Teks = ""
    ralat: Opsional[RalatBerkas] = None


class BlokIsian(ModelKode):
    """Figures by kode; `selebihnya_nol` says that every kode not named is zero."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, Entri[IsianBerkas]]

    selebihnya_nol: YaTidak = False


class AngkaBerkas(Model):
    """A one-off figure of the narrative."""

    nilai: TeksAngka
    satuan: Baris
    nama: Teks = ""
