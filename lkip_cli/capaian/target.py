"""The target in force at the end of a quarter, for the year and for the quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkip_cli.capaian.agregasi import aggregate
from lkip_cli.capaian.figur import KETENTUAN, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.versi import pick
from lkip_cli.model.entitas import Agregasi, Target, Versi
from lkip_cli.model.nilai import Absen, KataAbsen

BELUM_BERLAKU = RumusHitungan("target", "belum ada target yang berlaku pada akhir triwulan", KETENTUAN)


def compute_target(
    figur: Figur, target: Mapping[str, Target], in_force: tuple[Versi, ...], agregasi: Agregasi
) -> tuple[Hitungan, Hitungan | None]:
    """The annual target, and that up to the quarter where the year is split (else None).

    `in_force` are the versions of the Perjanjian Kinerja by the end of the quarter, oldest
    first; a target that none of them lists is not yet set.
    """
    picked = pick(target, in_force)
    if picked is None:
        absen = Absen(KataAbsen.BELUM_DITETAPKAN)
        return figur.absent(absen, BELUM_BERLAKU, f"target {figur.kode} belum ditetapkan"), None
    satu, berlaku = picked
    rumus = RumusHitungan("target", "target yang berlaku pada akhir triwulan", satu.nama)
    return figur.read(berlaku.tahun, rumus), _of_quarter(figur, berlaku, rumus, agregasi)


def _of_quarter(figur: Figur, target: Target, rumus: RumusHitungan, agregasi: Agregasi) -> Hitungan | None:
    """Targets of quarters add up or are averaged as the realisasi is; else each is the one up to its quarter."""
    if figur.periode.triwulan not in target.triwulan:
        return None
    of_quarter = replace(figur, medan="target_triwulan")
    joining = agregasi if agregasi in {Agregasi.JUMLAH, Agregasi.RATA_RATA} else Agregasi.TERAKHIR
    return aggregate(of_quarter, joining, target.triwulan, rumus)
