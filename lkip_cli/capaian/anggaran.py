"""Pagu, realisasi, serapan and sisa at every level."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import attrgetter

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, RUPIAH, TIDAK_TERBACA, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.pagu import Daun, compute_daun
from lkip_cli.capaian.rumus.jumlah import JUMLAH_KEGIATAN, compute_jumlah
from lkip_cli.capaian.rumus.serapan import SERAPAN, SISA, compute_serapan, compute_sisa
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.model.entitas import Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

DINAS = "dinas"
"""The kode under which the figures of the whole agency stand."""


@dataclass(frozen=True, slots=True)
class HasilAnggaran:
    """Money of one kegiatan or of one level, in rupiah; serapan in persen.

    `pagu` is the version in force at the end of the quarter, `pagu_murni` the first one.
    """

    pagu: Hitungan
    pagu_murni: Hitungan
    realisasi: Hitungan
    serapan: Hitungan
    sisa: Hitungan


def compute_anggaran(kinerja: Kinerja, periode: Periode) -> dict[str, HasilAnggaran]:
    """The money of every kegiatan, program, bidang and sasaran, and of the agency, by kode.

    Each level is the sum of its leaves, and a leaf belongs to one of each: its sasaran is
    that of the indikator it supports first (`mendukung`).
    """
    parents = {kegiatan.induk for kegiatan in kinerja.kegiatan.values()}
    in_force = find_in_force(kinerja.dokumen.pagu, periode)
    leaves = [
        compute_daun(kinerja, kegiatan, in_force, periode)
        for kode, kegiatan in kinerja.kegiatan.items()
        if kode not in parents
    ]
    single = {daun.kegiatan.kode: daun for daun in leaves}
    desimal = kinerja.instansi.perhitungan.desimal
    return {
        kode: _of_leaf(single[kode], desimal) if kode in single else _of_level(kode, members, periode, desimal)
        for kode, members in _group(kinerja, leaves).items()
    }


def _group(kinerja: Kinerja, leaves: list[Daun]) -> dict[str, list[Daun]]:
    """The leaves under each kode; a level without kegiatan has none."""
    groups: dict[str, list[Daun]] = {kode: [] for kode in kinerja.kegiatan}
    groups |= {kode: [] for kode in (*kinerja.program, *kinerja.instansi.bidang, *kinerja.renstra.sasaran, DINAS)}
    for daun in leaves:
        for kode in find_levels(kinerja, daun.kegiatan):
            groups.setdefault(kode, []).append(daun)
    return groups


def find_levels(kinerja: Kinerja, kegiatan: Kegiatan) -> dict[str, None]:
    """Every kode that a leaf counts for, each once."""
    levels = dict.fromkeys((kegiatan.kode, kegiatan.program, kegiatan.bidang, DINAS))
    supported = kinerja.indikator.get(kegiatan.mendukung)
    if supported is not None:
        levels[supported.sasaran] = None
    above = kinerja.kegiatan.get(kegiatan.induk)
    while above is not None and above.kode not in levels:
        levels[above.kode] = None
        above = kinerja.kegiatan.get(above.induk)
    return levels


def _of_leaf(daun: Daun, desimal: int) -> HasilAnggaran:
    return _with_serapan(daun.pagu, daun.pagu_murni, daun.realisasi, desimal)


def _of_level(kode: str, members: list[Daun], periode: Periode, desimal: int) -> HasilAnggaran:
    pagu = _total(Figur(kode, "pagu", periode, RUPIAH, 0), [daun.pagu for daun in members])
    murni = _total(Figur(kode, "pagu_murni", periode, RUPIAH, 0), [daun.pagu_murni for daun in members])
    realisasi = _total(Figur(kode, "realisasi", periode, RUPIAH, 0), [daun.realisasi for daun in members])
    return _with_serapan(pagu, murni, realisasi, desimal)


def _with_serapan(pagu: Hitungan, murni: Hitungan, realisasi: Hitungan, desimal: int) -> HasilAnggaran:
    serapan = Figur(pagu.kode, "serapan", pagu.periode, PERSEN, desimal)
    sisa = Figur(pagu.kode, "sisa", pagu.periode, RUPIAH, 0)
    return HasilAnggaran(
        pagu=pagu,
        pagu_murni=murni,
        realisasi=realisasi,
        serapan=serapan.compute(SERAPAN, (realisasi, pagu), compute_serapan, f"pagu {pagu.kode} bernilai 0"),
        sisa=sisa.compute(SISA, (pagu, realisasi), compute_sisa),
    )


def _total(figur: Figur, leaves: list[Hitungan]) -> Hitungan:
    """The sum of the leaves that have a figure.

    A leaf declared absent counts for nothing. One that could not be read leaves the
    total unknown. One that is not filled in yet is left out, and the total says so.
    """
    lacking = sorted((leaf for leaf in leaves if leaf.nilai is None), key=attrgetter("kode"))
    unreadable = next((leaf for leaf in lacking if leaf.rumus == TIDAK_TERBACA), None)
    if unreadable is not None:
        return figur.pass_on(unreadable, JUMLAH_KEGIATAN, tuple(leaves))
    known = tuple(leaf for leaf in leaves if leaf.tepat is not None)
    if known:
        total = figur.compute(JUMLAH_KEGIATAN, known, compute_jumlah)
        return replace(total, alasan=f"{len(lacking)} kegiatan belum diisi") if lacking else total
    if leaves:
        first = min(lacking or leaves, key=attrgetter("kode"))
        return figur.pass_on(first, JUMLAH_KEGIATAN, tuple(leaves))
    return figur.absent(Absen(KataAbsen.TIDAK_ADA), JUMLAH_KEGIATAN, "tidak ada kegiatan")
