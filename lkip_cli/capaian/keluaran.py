"""What a kegiatan has delivered against the target of its keluaran."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import KETENTUAN, PERSEN, Figur, find_desimal
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.ukur import Cara, measure
from lkip_cli.model.entitas import Arah, Keluaran
from lkip_cli.model.kinerja import Kinerja

TARGET_KELUARAN = RumusHitungan("target_keluaran", "target keluaran kegiatan dalam setahun", KETENTUAN)


@dataclass(frozen=True, slots=True)
class HasilKeluaran:
    """Target and realisasi in the satuan of the keluaran, capaian in persen."""

    target: Hitungan
    realisasi: Hitungan
    capaian: Hitungan


def compute_keluaran(kinerja: Kinerja, kode: str, keluaran: Keluaran, periode: Periode) -> HasilKeluaran:
    """The figures of the keluaran of kegiatan `kode`; realisasi is the sum up to the quarter, more is better."""
    perhitungan = kinerja.instansi.perhitungan
    desimal = find_desimal(keluaran.satuan, perhitungan, hasil_bagi=False)
    target = Figur(kode, "target_keluaran", periode, keluaran.satuan, desimal).read(keluaran.target, TARGET_KELUARAN)
    triwulan = kinerja.triwulan.get(periode.triwulan)
    isian = triwulan.realisasi_keluaran.get(kode) if triwulan else None
    realisasi = Figur(kode, "keluaran", periode, keluaran.satuan, desimal).read(isian.nilai if isian else None)
    figur = Figur(kode, "capaian_keluaran", periode, PERSEN, perhitungan.desimal)
    return HasilKeluaran(target, realisasi, measure(figur, realisasi, target, Cara(Arah.NAIK, perhitungan)).capaian)
