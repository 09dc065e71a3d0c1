"""Table of the kegiatan whose pagu in force differs from the first one, and which version is in force."""

from __future__ import annotations

from fractions import Fraction
from typing import TypedDict

from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.capaian.figur import KETENTUAN, RUPIAH, Figur
from lkip_cli.capaian.hasil import HasilAnggaran
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.versi import find_first, find_in_force
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell, with_sign
from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.entitas import Versi
from lkip_cli.model.nilai import Absen

SELISIH = RumusHitungan("selisih_pagu", "pagu yang berlaku − pagu awal", KETENTUAN, "{0} − {1}")


class BarisPerubahan(TypedDict):
    """Rupiah; `selisih` carries its sign, `murni` is `-` for a kegiatan that had no pagu at first."""

    bidang: str
    kegiatan: str
    murni: Angka | str
    berlaku: Angka | str
    selisih: Angka | str


def build_perubahan_pagu(bahan: Bahan) -> list[BarisPerubahan]:
    """One row per kegiatan whose pagu has changed, in file order."""
    bidang, anggaran = bahan.kinerja.instansi.bidang, bahan.kini.anggaran
    return [
        _row(bidang.get(satu.bidang, satu.bidang), satu.nama, anggaran[satu.kode])
        for satu in leaves(bahan.kinerja.kegiatan)
        if _changed(anggaran[satu.kode])
    ]


def _changed(hasil: HasilAnggaran) -> bool:
    return hasil.pagu.angka != hasil.pagu_murni.angka


def _row(bidang: str, kegiatan: str, hasil: HasilAnggaran) -> BarisPerubahan:
    return {
        "bidang": bidang,
        "kegiatan": kegiatan,
        "murni": print_cell(hasil.pagu_murni),
        "berlaku": print_cell(hasil.pagu),
        "selisih": _print_selisih(hasil.pagu, hasil.pagu_murni),
    }


def _print_selisih(berlaku: Hitungan, murni: Hitungan) -> Angka | str:
    """The difference with its sign; a figure that is not there counts as nothing."""
    figur = Figur(berlaku.kode, "selisih_pagu", berlaku.periode, RUPIAH)
    nilai = (berlaku.tepat or Fraction(0)) - (murni.tepat or Fraction(0))
    selisih = figur.state(nilai, SELISIH, (berlaku, murni))
    return with_sign(print_cell(selisih), selisih)


def explain_pagu(bahan: Bahan) -> str:
    """Which version of the pagu the report uses, since when, and on what ground."""
    versi = bahan.kinerja.dokumen.pagu
    berlaku = next(reversed(find_in_force(versi, bahan.periode)), None)
    if berlaku is None:
        return f"Sampai dengan akhir {bahan.periode.nama} belum ada pagu yang berlaku."
    if berlaku == find_first(versi):
        tetap = f"sampai dengan akhir {bahan.periode.nama} pagu tersebut tidak berubah"
        return f"Pagu yang digunakan adalah “{berlaku.nama}”{_dasar(berlaku)}; {tetap}."
    return (
        f"Pagu yang digunakan adalah “{berlaku.nama}” yang berlaku sejak {format_tanggal(berlaku.berlaku)}"
        f"{_dasar(berlaku)}; kegiatan yang tidak disebut dalam versi tersebut tetap menggunakan pagu sebelumnya."
    )


def _dasar(versi: Versi) -> str:
    return "" if isinstance(versi.dasar, Absen) else f" berdasarkan {' '.join(versi.dasar.split())}"
