"""A change -> the words that every output shows."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.bulat import divide, round_half_up
from lkip_cli.angka.cetak import format_angka, format_persen, format_rupiah
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.banding.perubahan import Nilai, Perubahan, Selisih
from lkip_cli.capaian.figur import BELUM_DIISI
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak_hitungan import ABSEN, format_bare
from lkip_cli.model.nilai import Absen

TIDAK_ADA = "tidak ada"
KATA_BELUM_DIISI = "belum diisi"
TAK_TERHITUNG = "tidak dapat dihitung"
DESIMAL_RELATIF = 2


def print_sisi(nilai: Nilai) -> str:
    """A side as words: a figure with its sign, the reason why there is none, or the words themselves."""
    if nilai is None:
        return TIDAK_ADA
    if isinstance(nilai, str):
        return nilai
    teks = format_bare(nilai)
    return _reason(nilai) if teks == ABSEN else teks


def print_selisih(perubahan: Perubahan) -> str:
    """The difference with its sign, its unit, and where it says something its share of the old figure; else empty."""
    selisih = perubahan.selisih
    if selisih is None:
        return ""
    desimal = max(_decimals(perubahan.lama), _decimals(perubahan.baru))
    relatif = "" if selisih.relatif is None else f" ({_signed(selisih.relatif, DESIMAL_RELATIF)}%)"
    return f"{_number(selisih, desimal)}{relatif}"


def _reason(hitungan: Hitungan) -> str:
    if isinstance(hitungan.nilai, Absen):
        return str(hitungan.nilai.kata)
    return KATA_BELUM_DIISI if hitungan.rumus == BELUM_DIISI else TAK_TERHITUNG


def _number(selisih: Selisih, desimal: int) -> str:
    nilai = _rounded(selisih.nilai, desimal)
    if selisih.satuan.jenis is JenisAngka.RUPIAH:
        return f"{'+' * (nilai > 0)}{format_rupiah(nilai, tanda=True)}"
    if not nilai:
        return f"kurang dari {format_angka(Decimal((0, (1,), -desimal)), desimal)} {selisih.satuan.nama}"
    return f"{_signed(selisih.nilai, desimal)} {selisih.satuan.nama}"


def _signed(nilai: Fraction, desimal: int) -> str:
    bulat = _rounded(nilai, desimal)
    return f"{'+' * (bulat > 0)}{format_persen(bulat, desimal)}"


def _rounded(nilai: Fraction, desimal: int) -> Decimal:
    return round_half_up(divide(Decimal(nilai.numerator), Decimal(nilai.denominator)), desimal)


def _decimals(nilai: Nilai) -> int:
    """How many decimals a figure shows, so that its difference shows as many."""
    return len(print_sisi(nilai).rstrip("%").partition(",")[2]) if isinstance(nilai, Hitungan) else 0
