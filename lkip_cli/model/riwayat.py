"""riwayat.yaml: realisasi of the years before the data folder, and national standards, each with its source."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Kode, Model, ModelRingkas, Opsional, Tahun, Teks, TeksAngka


class AngkaBersumber(ModelRingkas):
    """A figure with its source; a bare scalar is its `nilai`."""

    RINGKAS: ClassVar[str] = "nilai"

    nilai: TeksAngka
    sumber: Teks = ""


class RealisasiTahun(AngkaBersumber):
    """The realisasi of a whole year, with the target of that year where it is known."""

    target: Opsional[TeksAngka] = None
    catatan: Teks = ""


class RiwayatBerkas(Model):
    """The past of one indikator; `sumber` is that of every year without its own."""

    sumber: Teks = ""
    realisasi: dict[Tahun, Entri[RealisasiTahun]] = Field(default_factory=dict)
    standar_nasional: Entri[AngkaBersumber] | None = None


class BerkasRiwayat(Model):
    """The whole file."""

    indikator: dict[Kode, Entri[RiwayatBerkas]]
