"""An indikator that has crossed its target, and its band on the scale of the agency."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.capaian.hasil import Status

JUDUL = "Status dan peringkat"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """The verdicts, as words; one that waits for an entry that could not be read is left out."""
    for pokok, lama, baru in pasangan.figures("indikator", lambda hasil: hasil.indikator):
        if pasangan.lama.is_unread(lama.capaian) or pasangan.baru.is_unread(baru.capaian):
            continue
        bobot = Bobot.STATUS_TURUN if lama.status is Status.TERCAPAI else Bobot.STATUS
        berubah = lama.status is not baru.status
        yield Perubahan(pokok, "status", str(lama.status), str(baru.status), bobot, berubah=berubah)
        if lama.skala and baru.skala:
            berubah = lama.skala.nama != baru.skala.nama
            yield Perubahan(pokok, "peringkat", lama.skala.nama, baru.skala.nama, Bobot.PERINGKAT, berubah=berubah)
