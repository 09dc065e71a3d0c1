"""renstra/AWAL-AKHIR.yaml: visi, misi, tujuan, sasaran, and targets of the years where known."""

from __future__ import annotations

from pydantic import Field

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Kode, Model, Tahun, Teks, TeksAngka


class SasaranBerkas(Model):
    """A sasaran strategis and the bidang that owns it."""

    nama: Teks
    bidang: Kode
    strategi: Teks
    kebijakan: Teks


class TujuanBerkas(Model):
    """A tujuan with its sasaran."""

    nama: Teks
    sasaran: dict[Kode, Entri[SasaranBerkas]]


class MisiBerkas(Model):
    """A misi with its tujuan."""

    nama: Teks
    tujuan: dict[Kode, Entri[TujuanBerkas]]


class BerkasRenstra(Model):
    """The whole file."""

    visi: Teks
    misi: dict[Kode, Entri[MisiBerkas]]
    target: dict[Kode, Entri[dict[Tahun, Entri[TeksAngka]]]] = Field(default_factory=dict)
