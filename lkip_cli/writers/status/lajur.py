"""The columns of the state of a data folder, and what their cells hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.laporan.kelengkapan import Kelengkapan, Status

KEPALA = (
    "Triwulan",
    "Bidang",
    "Diisi",
    "Belum diisi",
    "Belum diukur",
    "Tidak terbaca",
    "Kesalahan",
    "Peringatan",
    "Keterangan",
)
TEKS = frozenset({0, 1, 8})
"""The columns that hold words; the others hold numbers."""
TANPA_BERKAS = "belum ada berkas"
LENGKAP = "lengkap"


@dataclass(frozen=True, slots=True)
class Tampilan:
    """A state, and whether every open entry is to be named."""

    status: Status
    rinci: bool = False


def make_row(satu: Kelengkapan) -> tuple[str, ...]:
    """The cells of a bidang in a quarter."""
    isi = satu.isi
    counts = (len(one) for one in (isi.diisi, isi.belum_diisi, isi.belum_diukur, isi.tidak_terbaca))
    keterangan = LENGKAP if satu.lengkap else "" if satu.ada else TANPA_BERKAS
    angka = (*counts, satu.temuan.kesalahan, satu.temuan.peringatan)
    return f"{satu.periode.tahun} {satu.periode.singkat}", satu.nama, *(str(n) for n in angka), keterangan


def tell_others(status: Status) -> str:
    """The findings of the files of the plan and of the planner, as a sentence."""
    temuan = status.lainnya
    berkas = (
        "Berkas lain (rencana dan bagian perencanaan)" if status.baris else "Belum ada berkas triwulan. Berkas lain"
    )
    return f"{berkas}: {temuan.kesalahan} kesalahan, {temuan.peringatan} peringatan."


def list_open(satu: Kelengkapan) -> Iterator[tuple[str, list[str]]]:
    """What a bidang has still to do in a quarter: a heading and the entries below it."""
    isi = satu.isi
    for judul, entries in (
        ("belum diisi", isi.belum_diisi),
        ("belum diukur", isi.belum_diukur),
        ("tidak terbaca", isi.tidak_terbaca),
    ):
        if entries:
            yield judul, entries
