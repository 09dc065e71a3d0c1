"""What the report of a year must hold and lacks: one finding for each bidang that reports on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lkip_cli.diagnostics import Diagnostic, Kaidah
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator, Profil, Triwulan
from lkip_cli.model.kinerja import Kinerja

BANYAK = 3
"""So many kode are named in the first line of a finding."""


def list_tahunan(kinerja: Kinerja) -> Iterator[tuple[int, Triwulan]]:
    """The quarters whose report is that of a year, by number."""
    return ((nomor, satu) for nomor, satu in kinerja.triwulan.items() if satu.profil is Profil.TAHUNAN)


def report_tahunan(
    kaidah: Kaidah,
    periksa: Periksa,
    lacks: Callable[[int, Indikator], bool],
    sebutan: str,
    perbaikan: Callable[[Indikator], str],
) -> Iterator[Diagnostic]:
    """A finding for each bidang with a file for the quarter and an indikator that `lacks` something.

    `sebutan` says what is lacking, `perbaikan` what to write for the first such indikator.
    """
    for nomor, triwulan in list_tahunan(periksa.kinerja):
        for bidang in triwulan.bidang:
            own = [satu for satu in periksa.kinerja.indikator.values() if satu.bidang == bidang and lacks(nomor, satu)]
            if own:
                yield _report(kaidah, periksa.kinerja, nomor, own, f"{sebutan}: {_name(own)}", perbaikan(own[0]))


def _name(own: list[Indikator]) -> str:
    others = f", dan {len(own) - BANYAK} lainnya" if len(own) > BANYAK else ""
    return ", ".join(f"`{satu.kode}`" for satu in own[:BANYAK]) + others


def _report(
    kaidah: Kaidah, kinerja: Kinerja, nomor: int, own: list[Indikator], ringkas: str, perbaikan: str
) -> Diagnostic:
    place = kinerja.letak.place("triwulan_bidang", nomor, own[0].bidang)
    plan = (
        with_label(kinerja.letak.place("indikator", satu.kode), f"indikator `{satu.kode}`: {satu.nama}") for satu in own
    )
    others = " Tulis pula bagi indikator lain yang disebut." if len(own) > 1 else ""
    entitas = own[0].kode if len(own) == 1 else own[0].bidang
    return temuan(kaidah, ringkas, (place, *plan), f"{perbaikan}{others}", entitas=entitas)
