"""Pagu in force, realisasi and serapan, from the agency down to the kegiatan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan, Pokok
from lkip_cli.capaian.hasil import DINAS, HasilAnggaran
from lkip_cli.capaian.hitungan import Hitungan

JUDUL = "Anggaran"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """In rupiah, serapan in percentage points; sums are left out where a kegiatan in them could not be read."""
    if not (pasangan.lama.has_unread("kegiatan") or pasangan.baru.has_unread("kegiatan")):
        lama, baru = (sisi.hasil.anggaran[DINAS] for sisi in (pasangan.lama, pasangan.baru))
        yield from _rows(pasangan, pasangan.dinas, lama, baru)
        yield from _of_kind(pasangan, "bidang")
        for row in _of_kind(pasangan, "program"):
            if len(_programs(pasangan, row.pokok.bidang)) > 1:
                yield row
    yield from _of_kind(pasangan, "kegiatan")


def _of_kind(pasangan: Pasangan, jenis: str) -> Iterator[Perubahan]:
    for pokok, lama, baru in pasangan.figures(jenis, lambda hasil: hasil.anggaran):
        yield from _rows(pasangan, pokok, lama, baru)


def _programs(pasangan: Pasangan, bidang: str) -> set[str]:
    """The program of a bidang on either side; an only one has the figures of its bidang."""
    sides = (pasangan.lama.kinerja.program, pasangan.baru.kinerja.program)
    return {kode for program in sides for kode, satu in program.items() if satu.bidang == bidang}


def _rows(pasangan: Pasangan, pokok: Pokok, lama: HasilAnggaran, baru: HasilAnggaran) -> Iterator[Perubahan]:
    bobot = Bobot.ANGGARAN if pokok.entitas in {"dinas", "bidang"} else Bobot.ANGGARAN_KEGIATAN
    pagu = Baris(pokok, "pagu", bobot, _versi(lama.pagu, baru.pagu))
    yield from compare_angka(pasangan, pagu, lama.pagu, baru.pagu)
    realisasi = Baris(pokok, "realisasi anggaran", bobot, kumulatif=True)
    yield from compare_angka(pasangan, realisasi, lama.realisasi, baru.realisasi)
    yield from compare_angka(pasangan, Baris(pokok, "serapan", bobot), lama.serapan, baru.serapan)


def _versi(lama: Hitungan, baru: Hitungan) -> str:
    """The versions of the pagu, where another one has come into force."""
    if lama.masukan or baru.masukan or lama.rumus.sumber == baru.rumus.sumber:
        return ""
    return f"kini {baru.rumus.sumber}" if baru.angka is not None else ""
