"""The one-off figures of the narrative, in one quarter at two revisions."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import TAK_TERBACA, Bobot, Perubahan, Pokok
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan

JUDUL = "Angka dalam narasi"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Each quarter has figures of its own, so that those of two quarters are not compared."""
    if pasangan.beda_periode:
        return
    lama, baru = _read(pasangan.lama), _read(pasangan.baru)
    for kode in dict.fromkeys((*baru, *lama)):
        pokok = Pokok("angka", kode, kode)
        if kode in lama and kode in baru:
            yield from compare_angka(pasangan, Baris(pokok, "nilai", Bobot.KETERANGAN), lama[kode], baru[kode])
            continue
        sides = [
            side.get(kode) or _missing(sisi, kode) for side, sisi in ((lama, pasangan.lama), (baru, pasangan.baru))
        ]
        yield Perubahan(pokok, "nilai", sides[0], sides[1], Bobot.KETERANGAN)


def _read(sisi: Sisi) -> dict[str, Hitungan]:
    satuan = sisi.triwulan.satuan_angka
    return {
        kode: Figur(kode, "nilai", sisi.periode, satuan[kode]).read(isian.nilai)
        for kode, isian in sisi.triwulan.angka.items()
    }


def _missing(sisi: Sisi, kode: str) -> str | None:
    return TAK_TERBACA if sisi.lacks(kode) else None
