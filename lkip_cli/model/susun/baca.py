"""Raw text of a figure -> value, by the satuan that may stand in another file."""

from __future__ import annotations

from decimal import Decimal

from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Fault, Gagal
from lkip_cli.diagnostics.near import nearest
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.isian import IsianBerkas, RalatBerkas
from lkip_cli.model.nilai import Absen, Huruf, Isian, KataAbsen, Nilai, Ralat
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.sumber.tree import Loc, LocatedTree

RUPIAH = Satuan("rupiah", "Rp", JenisAngka.RUPIAH)
"""The satuan of money, which needs no entry in the list of satuan."""

Kata = tuple[KataAbsen, ...]

_KATA = {str(kata): kata for kata in KataAbsen}

KATA_REALISASI: Kata = (
    KataAbsen.BELUM_DIUKUR,
    KataAbsen.DIUKUR_TRIWULAN_IV,
    KataAbsen.TIDAK_ADA_DATA,
    KataAbsen.TIDAK_ADA,
)
KATA_ANGGARAN: Kata = (KataAbsen.TIDAK_DIANGGARKAN, KataAbsen.TIDAK_ADA_DATA)
KATA_TARGET: Kata = (KataAbsen.BELUM_DITETAPKAN, KataAbsen.TIDAK_ADA)


def read_nilai(text: str, satuan: Satuan, kata: Kata) -> Decimal | Huruf | Absen | Fault:
    """A figure, a step of a predikat, or one of the words of absence allowed here."""
    absen = _KATA.get(text)
    if absen is not None:
        return Absen(absen) if absen in kata else _word_not_here(text, kata)
    if satuan.predikat and text in {tingkat.kode for tingkat in satuan.predikat.tingkat}:
        return Huruf(text)
    value = read_angka(text, satuan.jenis)
    if isinstance(value, Fault):
        return _predikat(text, satuan) or _misspelt(text, kata) or value
    return value


def read_scalar(kolektor: Kolektor, tree: LocatedTree, loc: Loc, text: str, satuan: Satuan, kata: Kata) -> Nilai:
    """The figure at `loc`; Gagal, with its finding reported, where it cannot be read."""
    value = read_nilai(text, satuan, kata)
    if isinstance(value, Fault):
        kolektor.report(tree, loc, value)
        return Gagal(kolektor.temuan[-1])
    return value


def read_isian(
    kolektor: Kolektor, tree: LocatedTree, loc: tuple[str | int, ...], isian: IsianBerkas, satuan: Satuan, kata: Kata
) -> Isian:
    """A figure with what stands beside it."""
    return Isian(
        nilai=read_scalar(kolektor, tree, (*loc, "nilai"), isian.nilai, satuan, kata),
        data_per=isian.data_per,
        sumber=isian.sumber,
        catatan=isian.catatan,
        alasan=isian.alasan,
        tanpa_rincian=isian.tanpa_rincian,
        ralat=make_ralat(isian.ralat) if isian.ralat else None,
    )


def make_ralat(isi: RalatBerkas) -> Ralat:
    """A correction as the data give it."""
    return Ralat(isi.alasan, isi.dasar, isi.tanggal)


def _listed(kata: Kata) -> str:
    return ", ".join(f"`{k}`" for k in kata)


def _word_not_here(text: str, kata: Kata) -> Fault:
    return Fault(
        "LK213",
        f"kata `{text}` tidak berlaku di sini",
        "Setiap isian hanya mengenal kata pengganti angka yang masuk akal baginya.",
        f"Tulis angkanya, atau salah satu dari: {_listed(kata)}.",
    )


def _misspelt(text: str, kata: Kata) -> Fault | None:
    near = nearest(text, [str(k) for k in kata])
    if near is None:
        return None
    return Fault(
        "LK213",
        f"kata `{text}` tidak dikenal",
        "Kata pengganti angka harus ditulis persis, agar tidak tertukar dengan salah ketik.",
        f"Maksudnya `{near}`? Kata yang berlaku di sini: {_listed(kata)}.",
    )


def _predikat(text: str, satuan: Satuan) -> Fault | None:
    if satuan.predikat is None:
        return None
    letters = ", ".join(f"`{tingkat.kode}`" for tingkat in satuan.predikat.tingkat)
    return Fault(
        "LK214",
        f"`{text}` bukan predikat {satuan.predikat.kode}",
        "Satuan ini memakai daftar predikat yang berurutan.",
        f"Tulis salah satu dari: {letters}; atau nilainya, misalnya `65,20`.",
    )
