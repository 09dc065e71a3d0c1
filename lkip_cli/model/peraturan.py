"""peraturan.yaml: regulations as records."""

from __future__ import annotations

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Kode, Model, Opsional, Tahun, Teks, YaTidak


class PeraturanBerkas(Model):
    """One regulation."""

    jenis: Baris
    nomor: Baris
    tahun: Tahun
    tentang: Teks
    dicabut_oleh: Opsional[Kode] = None
    dasar_hukum: YaTidak = True


class BerkasPeraturan(Model):
    """The whole file."""

    peraturan: dict[Kode, Entri[PeraturanBerkas]]
