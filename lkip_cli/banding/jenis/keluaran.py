"""What the kegiatan deliver, and how much of it was promised."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Keluaran kegiatan"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Target and realisasi in the satuan of each keluaran; the realisasi is the sum up to the quarter."""
    for pokok, lama, baru in pasangan.figures("kegiatan", lambda hasil: hasil.keluaran):
        target = Baris(pokok, "target keluaran", Bobot.TARGET)
        yield from compare_angka(pasangan, target, lama.target, baru.target)
        realisasi = Baris(pokok, "keluaran", Bobot.KELUARAN, kumulatif=True)
        yield from compare_angka(pasangan, realisasi, lama.realisasi, baru.realisasi)
