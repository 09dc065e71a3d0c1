"""Whether a missing figure only follows from an entry that could not be read, and has been reported there."""

from __future__ import annotations

from lkip_cli.capaian.figur import TIDAK_TERBACA
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.model.kinerja import Kinerja


def is_unread(kinerja: Kinerja, kode: str) -> bool:
    """Whether a kode that is not known may stand in an entry or a file that could not be read."""
    return not kinerja.lengkap or kode in kinerja.tak_terbaca


def needs_unread(kinerja: Kinerja, hasil: Hasil | None, kode: str, nilai: object) -> bool:
    """Whether the figure of `kode` is missing because something that it is computed from could not be read."""
    indikator = kinerja.indikator.get(kode)
    rumus = indikator.rumus if indikator else None
    parts = (*rumus.pembilang, *rumus.penyebut) if rumus else ()
    if any(is_unread(kinerja, part) for part in (kode, *parts)):
        return True
    members = [i.kode for i in kinerja.indikator.values() if i.sasaran == kode]
    if hasil is not None and any(_has_unread(hasil.indikator[member].capaian) for member in members):
        return True
    return isinstance(nilai, Hitungan) and _has_unread(nilai)


def _has_unread(hitungan: Hitungan) -> bool:
    return hitungan.rumus == TIDAK_TERBACA or any(_has_unread(part) for part in hitungan.masukan)
