"""LK230: what is said of a lock that is not as the program wrote it, whatever was done to it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from lkip_cli.diagnostics import Diagnostic, Fault

DIUBAH = Fault(
    "LK230",
    "isi berkas kunci tidak sama lagi dengan yang ditulis program",
    "Berkas kunci mencatat angka yang sudah terbit; bila diubah dengan tangan, angka terbit tidak dapat diperiksa.",
    "Pulihkan berkas ini dari git, misalnya dengan `git checkout -- ` diikuti nama berkasnya. Angka yang harus "
    "diperbaiki ditulis di berkas data dengan `ralat`, bukan di sini.",
)


def as_changed(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The faults in the shape of a lock as one finding, at the first of them: no line of a lock is mended by hand."""
    return [
        dataclasses.replace(
            one, kode=DIUBAH.kode, ringkas=DIUBAH.ringkas, mengapa=DIUBAH.mengapa, perbaikan=DIUBAH.perbaikan, edit=None
        )
        for one in list(found)[:1]
    ]
