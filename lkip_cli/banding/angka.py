"""Two figures compared: exactly, by value, never by how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import TAK_TERBACA, Bobot, Perubahan, Pokok, Selisih
from lkip_cli.capaian.figur import BELUM_DIISI, INDIKATOR, POIN_PERSEN, TIDAK_TERBACA
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak_hitungan import format_bare

BERNISBAH = frozenset({JenisAngka.BULAT, JenisAngka.RUPIAH})
"""Kinds of which a change in persen of the old figure says something; not so of the few indikator of an agency."""
SERATUS = 100


@dataclass(frozen=True, slots=True)
class Baris:
    """Which row it is: what it is about, the field, its weight, a remark; `kumulatif`: it grows over the year."""

    pokok: Pokok
    medan: str
    bobot: int
    catatan: str = ""
    kumulatif: bool = False


def compare_angka(pasangan: Pasangan, baris: Baris, lama: Hitungan, baru: Hitungan) -> Iterator[Perubahan]:
    """The row of a figure on both sides, changed or not.

    A figure that could not be read is shown as such where it stands, and what follows
    from it is left out.
    """
    unread = pasangan.lama.is_unread(lama), pasangan.baru.is_unread(baru)
    if any(unread):
        if not all(unread) and TIDAK_TERBACA in {lama.rumus, baru.rumus}:
            dahulu, kini = (TAK_TERBACA if unread[0] else lama), (TAK_TERBACA if unread[1] else baru)
            yield Perubahan(baris.pokok, baris.medan, dahulu, kini, Bobot.TAK_TERBACA)
        return
    if is_same(lama, baru):
        yield Perubahan(baris.pokok, baris.medan, lama, baru, baris.bobot, berubah=False)
        return
    selisih = subtract(lama, baru)
    if baris.kumulatif and pasangan.beda_periode:
        yield _over_time(pasangan, baris, (lama, baru), selisih)
    else:
        yield Perubahan(baris.pokok, baris.medan, lama, baru, baris.bobot, selisih, baris.catatan)


def is_same(lama: Hitungan, baru: Hitungan) -> bool:
    """Whether two figures are equal: by value, or, where they are computed, by all that a page prints of them."""
    if lama.tepat is None or baru.tepat is None:
        missing = lama.nilai is None and (lama.rumus == BELUM_DIISI) is not (baru.rumus == BELUM_DIISI)
        return lama.nilai == baru.nilai and not missing
    printed = bool(lama.masukan or baru.masukan) and format_bare(lama) == format_bare(baru)
    return lama.tepat == baru.tepat or printed


def subtract(lama: Hitungan, baru: Hitungan) -> Selisih | None:
    """New minus old; None where one of them is no number, or they are counted in different units."""
    jenis = baru.satuan.jenis
    if lama.tepat is None or baru.tepat is None or lama.satuan.jenis is not jenis:
        return None
    nilai = baru.tepat - lama.tepat
    telling = jenis in BERNISBAH and baru.satuan != INDIKATOR and lama.tepat
    relatif = nilai / abs(lama.tepat) * SERATUS if telling else None
    return Selisih(nilai, POIN_PERSEN if jenis is JenisAngka.PERSEN else baru.satuan, relatif)


def _over_time(
    pasangan: Pasangan, baris: Baris, sides: tuple[Hitungan, Hitungan], selisih: Selisih | None
) -> Perubahan:
    """The row of a figure that grows over the year; a fall within the year is no change but a fault."""
    bobot: int = baris.bobot
    lama, baru = pasangan.lama.periode, pasangan.baru.periode
    catatan = f"sejak {lama.nama}" if selisih else ""
    if not pasangan.sebanding:
        selisih, catatan = None, "dihitung dari awal tahun masing-masing"
    elif lama.tahun != baru.tahun:
        catatan = f"terhadap {lama.lengkap}"
    elif selisih is not None and (selisih.nilai < 0) is (lama < baru):
        bobot, catatan = Bobot.MENURUN, "menurun, padahal dihitung sampai dengan akhir triwulan"
    return Perubahan(
        baris.pokok, baris.medan, *sides, bobot, selisih, "; ".join(filter(None, (baris.catatan, catatan)))
    )
