"""The realisasi of the indikator."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.jenis.data_dasar import KUMULATIF
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Realisasi indikator"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """In the satuan of each indikator; a ratio does not grow over the year, whatever its parts do."""
    for pokok, lama, baru in pasangan.figures("indikator", lambda hasil: hasil.indikator):
        satu = pasangan.baru.kinerja.indikator[pokok.kode]
        kumulatif = satu.rumus is None and satu.agregasi in KUMULATIF
        baris = Baris(pokok, "realisasi", Bobot.REALISASI, kumulatif=kumulatif)
        yield from compare_angka(pasangan, baris, lama.realisasi, baru.realisasi)
