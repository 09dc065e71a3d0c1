"""Runs every rule over the data of every year."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.data import MODUL
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.kinerja import Kinerja


def run_kaidah(tahun: Mapping[int, Kinerja], hasil: Mapping[Periode, Hasil]) -> list[Diagnostic]:
    """The findings of all rules, year by year."""
    found: list[Diagnostic] = []
    for nomor, kinerja in tahun.items():
        sendiri = {periode.triwulan: isi for periode, isi in hasil.items() if periode.tahun == nomor}
        periksa = Periksa(kinerja, sendiri, {n: k for n, k in tahun.items() if n != nomor})
        for modul in MODUL:
            found += modul.check(periksa)
    return found
