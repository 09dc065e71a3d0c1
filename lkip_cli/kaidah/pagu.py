"""Pagu by version, as rules compare it."""

from __future__ import annotations

from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.versi import find_in_force, pick
from lkip_cli.diagnostics import Place
from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.entitas import Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen


def list_tertulis(kegiatan: Kegiatan) -> dict[str, Decimal]:
    """The pagu in rupiah that are written, by version, oldest first."""
    if isinstance(kegiatan.pagu, Absen):
        return {}
    return {versi: nilai for versi, nilai in kegiatan.pagu.items() if isinstance(nilai, Decimal)}


def list_berlaku(kinerja: Kinerja) -> dict[str, dict[str, Decimal]]:
    """By version, the pagu in rupiah of every kegiatan that holds money; a version not written keeps the one before."""
    in_force: dict[str, dict[str, Decimal]] = {}
    current: dict[str, Decimal] = {}
    written = {kegiatan.kode: list_tertulis(kegiatan) for kegiatan in leaves(kinerja.kegiatan)}
    for versi in kinerja.dokumen.pagu:
        current = current | {kode: pagu[versi.kode] for kode, pagu in written.items() if versi.kode in pagu}
        in_force[versi.kode] = current
    return in_force


def place_pagu(kinerja: Kinerja, kode: str, versi: str) -> Place:
    """Where the pagu of a kegiatan under a version is written; under the version before where it is not."""
    order = [satu.kode for satu in kinerja.dokumen.pagu]
    written = list_tertulis(kinerja.kegiatan[kode])
    earlier = [satu for satu in order[: order.index(versi) + 1] if satu in written]
    return kinerja.letak.place("kegiatan", kode, "pagu", *earlier[-1:])


def place_berlaku(kinerja: Kinerja, kode: str, periode: Periode) -> Place:
    """Where the pagu in force at the end of a quarter is written; the key `pagu` where none is."""
    picked = pick(list_tertulis(kinerja.kegiatan[kode]), find_in_force(kinerja.dokumen.pagu, periode))
    return kinerja.letak.place("kegiatan", kode, "pagu", *([picked[0].kode] if picked else []))
