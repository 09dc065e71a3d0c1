"""What a bidang must fill in each quarter and has not: one finding for each of its files and blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic, Kaidah, Place
from lkip_cli.diagnostics.near import nearest
from lkip_cli.kaidah.periksa import temuan
from lkip_cli.kaidah.teks import written_at
from lkip_cli.kaidah.terkunci import is_held
from lkip_cli.model.kinerja import Kinerja

BANYAK = 3
"""So many kode are named in the first line of a finding."""


@dataclass(frozen=True, slots=True)
class Blok:
    """A block of figures of a quarter.

    `kunci` is its key in the file; `jenis` what its kode are, `sebutan` what they lack.
    """

    kunci: str
    jenis: str
    sebutan: str


@dataclass(frozen=True, slots=True)
class Wajib:
    """A kode that needs a figure: its bidang, and the place in the plan that says so, labelled."""

    kode: str
    bidang: str
    asal: Place


def report_missing(
    kaidah: Kaidah, kinerja: Kinerja, nomor: int, blok: Blok, wajib: Iterable[Wajib]
) -> Iterator[Diagnostic]:
    """A finding for each bidang whose file for quarter `nomor` lacks some of the kode in `wajib`.

    Silent where the bidang has no file (LK501), where the block or the kode was written
    but could not be read or is misspelt, and where the figure was published (LK507), for
    that has been reported.
    """
    triwulan = kinerja.triwulan[nomor]
    filled = getattr(triwulan, blok.kunci)
    strangers = list_strangers(kinerja, blok.kunci, nomor)
    lacking = [
        satu
        for satu in wajib
        if satu.kode not in filled and nearest(satu.kode, strangers) is None and not is_held(kinerja, nomor, satu.kode)
    ]
    for bidang in triwulan.bidang:
        own = [satu for satu in lacking if satu.bidang == bidang]
        place = _place_block(kinerja, nomor, bidang, blok.kunci)
        if own and place is not None:
            yield _report(kaidah, Periode(kinerja.tahun, nomor), blok, own, place)


def list_strangers(kinerja: Kinerja, kunci: str, nomor: int) -> list[str]:
    """The kode written under a kind in a quarter that are known nowhere: perhaps another one misspelt."""
    known = {**kinerja.data_dasar, **kinerja.indikator, **kinerja.kegiatan, **kinerja.renstra.sasaran}
    return [kode for kode in kinerja.letak.list_kode(kunci, nomor) if kode not in known]


def _place_block(kinerja: Kinerja, nomor: int, bidang: str, kunci: str) -> Place | None:
    """The key of the block, or the beginning of the file without it; None where the block could not be read."""
    beginning = kinerja.letak.place("triwulan_bidang", nomor, bidang)
    place = kinerja.letak.place("triwulan_bidang", nomor, bidang, kunci)
    return place if place == beginning or written_at(place) == kunci else None


def _report(kaidah: Kaidah, periode: Periode, blok: Blok, own: list[Wajib], place: Place) -> Diagnostic:
    named = ", ".join(f"`{satu.kode}`" for satu in own[:BANYAK])
    others = f", dan {len(own) - BANYAK} lainnya" if len(own) > BANYAK else ""
    return temuan(
        kaidah,
        f"{blok.jenis} belum mempunyai {blok.sebutan} pada {periode.nama}: {named}{others}",
        (place, *(satu.asal for satu in own)),
        f"Di bawah `{blok.kunci}:` tambahkan `{own[0].kode}:` diikuti angkanya"
        f"{', dan satu baris untuk setiap kode lainnya' if len(own) > 1 else ''}. Tulis 0 bila memang nol; "
        "bila angkanya belum ada, tulis sebabnya dengan kata, misalnya `tidak ada data`.",
        entitas=own[0].kode if len(own) == 1 else own[0].bidang,
    )
