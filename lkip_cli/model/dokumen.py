"""TAHUN/dokumen.yaml: the versions of the Perjanjian Kinerja and of the pagu."""

from __future__ import annotations

from lkip_cli.model.boleh import AtauAbsen, Entri
from lkip_cli.model.dasar import Baris, Kode, Model, Teks


class VersiBerkas(Model):
    """One version: its document, and when it takes effect (a date or a triwulan)."""

    nama: Baris
    dasar: AtauAbsen[Teks]
    berlaku: Baris


class BerkasDokumen(Model):
    """The whole file; versions stand oldest first."""

    perjanjian_kinerja: dict[Kode, Entri[VersiBerkas]]
    pagu: dict[Kode, Entri[VersiBerkas]]
