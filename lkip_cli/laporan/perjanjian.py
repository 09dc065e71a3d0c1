"""What stands in the Perjanjian Kinerja: its indikator, its kegiatan, and the sums of their first pagu."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import KETENTUAN, RUPIAH, Figur
from lkip_cli.capaian.hasil import HasilAnggaran
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell
from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.entitas import Indikator, Kegiatan
from lkip_cli.model.kinerja import Kinerja

JUMLAH = RumusHitungan(
    "jumlah_pagu_perjanjian", "jumlah pagu awal kegiatan dalam Perjanjian Kinerja", KETENTUAN, "{semua}"
)


def list_indikator(kinerja: Kinerja) -> list[Indikator]:
    """The indikator of the Perjanjian Kinerja in file order."""
    return [satu for satu in kinerja.indikator.values() if satu.perjanjian_kinerja]


def list_kegiatan(kinerja: Kinerja) -> list[Kegiatan]:
    """The kegiatan of the Perjanjian Kinerja that hold money; a sub kegiatan follows the kegiatan above it."""
    return [satu for satu in leaves(kinerja.kegiatan) if _listed(satu, kinerja)]


def _listed(kegiatan: Kegiatan, kinerja: Kinerja) -> bool:
    induk = kinerja.kegiatan.get(kegiatan.induk)
    return kegiatan.perjanjian_kinerja and (induk is None or _listed(induk, kinerja))


def sum_pagu(kode: str, periode: Periode, anggaran: Iterable[HasilAnggaran]) -> Angka | str:
    """The sum of the first pagu (rupiah) of some kegiatan as a table cell; `-` where none of them has one."""
    murni = tuple(satu.pagu_murni for satu in anggaran if satu.pagu_murni.angka is not None)
    if not murni:
        return ABSEN
    figur = Figur(kode, "pagu_perjanjian", periode, RUPIAH)
    return print_cell(figur.compute(JUMLAH, murni, lambda *pagu: sum(pagu, Fraction(0))))
