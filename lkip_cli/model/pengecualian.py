"""pengecualian.yaml: warnings that were looked at and may stand, each with its reason."""

from __future__ import annotations

from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Model, Opsional, PeriodeKunci, Teks


class PengecualianBerkas(Model):
    """One warning of one entity; `sampai` is the last quarter in which it may stand."""

    kode: Baris
    entitas: Baris
    alasan: Teks
    sampai: Opsional[PeriodeKunci] = None


class BerkasPengecualian(Model):
    """The whole file."""

    pengecualian: list[Entri[PengecualianBerkas]]
