"""The base of the file models, and the types of their scalars: all of them take raw text."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainValidator, model_validator
from pydantic_core import PydanticCustomError

from lkip_cli.angka.periode import Periode, read_periode
from lkip_cli.angka.tanggal import read_tanggal
from lkip_cli.diagnostics import Fault
from lkip_cli.sumber.tree import Blok

T = TypeVar("T")

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NOMENKLATUR = re.compile(r"[0-9]\.[0-9]{2}(\.[0-9]{2}(\.[0-9]\.[0-9]{2}(\.[0-9]{2,4})?)?)?")


class Model(BaseModel):
    """A block of a data file: unknown keys are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ModelKode(Model):
    """A block that holds, beside its own keys, entries by kode."""

    model_config = ConfigDict(extra="allow", frozen=True)

    @property
    def entri(self) -> dict[str, Any]:
        """The entries by kode, in file order."""
        return self.__pydantic_extra__ or {}


class ModelRingkas(Model):
    """A block that may be written as one figure; it is the value of the key `RINGKAS`."""

    RINGKAS: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_scalar(cls, value: Any) -> Any:
        return {cls.RINGKAS: value} if value is None or isinstance(value, str) else value


class Angka:
    """Marks the text of a figure, which is read as any line of text until its satuan is known."""


def refuse(fault: Fault) -> PydanticCustomError:
    """An error of pydantic that carries our own fault."""
    return PydanticCustomError("lkip_fault", "{ringkas}", {"ringkas": fault.ringkas, "fault": fault})


def _filled(value: Any) -> str:
    """A scalar that is not empty."""
    if value is None or (isinstance(value, str) and not value.strip()):
        raise PydanticCustomError("lkip_kosong", "kosong")
    if not isinstance(value, str):
        raise PydanticCustomError("lkip_bukan_teks", "bukan teks")
    return value


def _terisi(value: Any) -> Any:
    if value is None:
        raise PydanticCustomError("lkip_kosong", "kosong")
    return value


def _baris(value: Any) -> str:
    text = _filled(value)
    if isinstance(text, Blok):
        raise PydanticCustomError("lkip_bukan_satu_baris", "lebih dari satu baris")
    return text.strip(" ")


def _narasi(value: Any) -> str:
    text = _filled(value)
    if not isinstance(text, Blok):
        raise PydanticCustomError("lkip_bukan_narasi", "bukan blok |")
    return str(text)


def _teks(value: Any) -> str:
    return str(_filled(value)).strip(" \n")


def _mungkin_kosong(value: Any) -> str:
    return "" if value is None or value == "" else _baris(value)


def _kode(value: Any) -> str:
    text = _baris(value)
    if SLUG.fullmatch(text) or NOMENKLATUR.fullmatch(text):
        return text
    raise PydanticCustomError("lkip_kode", "bukan kode", {"kode": text})


def _daftar_kode(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _ya_tidak(value: Any) -> bool:
    text = _baris(value)
    if text not in {"ya", "tidak"}:
        raise PydanticCustomError("lkip_ya_tidak", "bukan ya atau tidak")
    return text == "ya"


def _tanggal(value: Any) -> datetime.date:
    tanggal = read_tanggal(_baris(value))
    if isinstance(tanggal, Fault):
        raise refuse(tanggal)
    return tanggal


def _periode(value: Any) -> Periode:
    if isinstance(value, Periode):
        return value
    periode = read_periode(_baris(value))
    if isinstance(periode, Fault):
        raise refuse(periode)
    return periode


def _tahun(value: Any) -> int:
    text = _baris(value)
    if not re.fullmatch("(?:19|20)[0-9]{2}", text):
        raise PydanticCustomError("lkip_tahun", "bukan tahun")
    return int(text)


Opsional = Annotated[T | None, BeforeValidator(_terisi)]
"""What may be left out (None), but not written and left empty."""
Baris = Annotated[str, BeforeValidator(_baris)]
"""Text of one line."""
Teks = Annotated[str, BeforeValidator(_teks)]
"""Text of one line, or a `|` block."""
Narasi = Annotated[str, BeforeValidator(_narasi)]
"""Prose: always a `|` block."""
MungkinKosong = Annotated[str, BeforeValidator(_mungkin_kosong)]
"""Text of one line that may be left empty."""
TeksAngka = Annotated[str, BeforeValidator(_baris), Angka]
"""The raw text of a figure; it is read by the satuan, which may stand in another file."""
Kode = Annotated[str, BeforeValidator(_kode)]
"""A slug with hyphens, or a nomenklatur code."""
DaftarKode = Annotated[list[Kode], BeforeValidator(_daftar_kode)]
"""One kode, or a list of them."""
YaTidak = Annotated[bool, BeforeValidator(_ya_tidak)]
Tanggal = Annotated[datetime.date, BeforeValidator(_tanggal)]
PeriodeKunci = Annotated[Periode, PlainValidator(_periode)]
"""A quarter of a year, as in `2018-TW2`."""
Tahun = Annotated[int, BeforeValidator(_tahun)]
"""A year in four digits."""
