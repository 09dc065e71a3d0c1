"""The words of the agency: its identity, its scale and units, visi, Bab I, and the date of the report."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.atribut import compare_words, flatten
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Identitas dan pendahuluan"
DI_TEMPAT_LAIN = ("bidang",)
"""Fields of the agency that are entries with a kode of their own."""


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Field by field; the date of the report only in one quarter."""
    lama, baru = (dict(_words(sisi, pasangan)) for sisi in (pasangan.lama, pasangan.baru))
    yield from compare_words(pasangan.dinas, lama, baru, Bobot.KETERANGAN)


def _words(sisi: Sisi, pasangan: Pasangan) -> Iterator[tuple[str, str]]:
    kinerja = sisi.kinerja
    for nama, kata in flatten(kinerja.instansi, "nama"):
        if not nama.startswith(DI_TEMPAT_LAIN):
            yield nama, kata
    yield from flatten(kinerja.renstra.visi, "visi")
    yield from flatten(kinerja.pendahuluan, "pendahuluan")
    if not pasangan.beda_periode:
        yield from flatten(sisi.triwulan.tanggal_laporan, "tanggal_laporan")
