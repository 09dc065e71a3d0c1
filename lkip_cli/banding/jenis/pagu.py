"""The versions of the pagu: which one is in force, and the figures of those that are not."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.banding.versi import Listed, compare_listed, compare_versi, names_of
from lkip_cli.capaian.figur import RUPIAH, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.versi import find_in_force, pick
from lkip_cli.model.nilai import Absen

JUDUL = "Versi pagu"
_PAGU = attrgetter("pagu")


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """The version in force, then each other version of each kegiatan, in rupiah."""
    yield from compare_versi(pasangan, _PAGU, "pagu yang berlaku", Bobot.PAGU)
    if pasangan.lama.kinerja is pasangan.baru.kinerja:
        return
    names = names_of(pasangan, _PAGU)
    for kode, pokok in pasangan.both("kegiatan").items():
        lama, baru = (_others(sisi, kode) for sisi in (pasangan.lama, pasangan.baru))
        yield from compare_listed(pasangan, Listed(pokok, "pagu versi", Bobot.PAGU, names), lama, baru)


def _others(sisi: Sisi, kode: str) -> dict[str, Hitungan]:
    """The pagu of a kegiatan by version, but for the one in force, which stands in the table of the anggaran."""
    pagu = sisi.kinerja.kegiatan[kode].pagu
    if isinstance(pagu, Absen):
        return {}
    berlaku = pick(pagu, find_in_force(sisi.kinerja.dokumen.pagu, sisi.periode))
    figur = Figur(kode, "pagu", sisi.periode, RUPIAH, 0)
    return {versi: figur.read(nilai) for versi, nilai in pagu.items() if not berlaku or versi != berlaku[0].kode}
