"""TAHUN/twN.yaml: the planner's part of a quarter."""

from __future__ import annotations

from pydantic import Field

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Kode, Model, Narasi, Opsional, Tanggal
from lkip_cli.model.entitas import Profil
from lkip_cli.model.isian import AngkaBerkas, RalatBerkas


class BerkasTriwulanInstansi(Model):
    """The whole file."""

    profil: Entri[Opsional[Profil]] = None
    tanggal_laporan: Entri[Tanggal] | None = None
    kata_pengantar: Entri[Narasi] | None = None
    penutup: Entri[Narasi] | None = None
    tindak_lanjut: Entri[Narasi] | None = None
    ralat: dict[Kode, Entri[RalatBerkas]] = Field(default_factory=dict)
    angka: dict[Kode, Entri[AngkaBerkas]] = Field(default_factory=dict)
