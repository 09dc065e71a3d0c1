"""The one form of a figure in every file: a scalar, or a block with what stands beside it."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict, model_validator

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Model, ModelKode, Opsional, Tanggal, Teks, TeksAngka, YaTidak


class RalatBerkas(Model):
    """The correction of a published figure."""

    alasan: Teks
    dasar: Teks
    tanggal: Tanggal


class IsianBerkas(Model):
    """A figure with its date, source and remarks; a bare scalar is its `nilai`."""

    nilai: TeksAngka
    data_per: Opsional[Tanggal] = None
    sumber: Teks = ""
    catatan: Teks = ""
    alasan: Teks = ""
    tanpa_rincian: Teks = ""
    ralat: Opsional[RalatBerkas] = None

    @model_validator(mode="before")
    @classmethod
    def _scalar_is_nilai(cls, value: Any) -> Any:
        return {"nilai": value} if value is None or isinstance(value, str) else value


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
