"""LK304: persen ditulis seperti pecahan."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Place, Tingkat
from lkip_cli.kaidah.alat import find_pecahan, list_terbaru, place_target, print_nilai
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

KAIDAH = Kaidah(
    kode="LK304",
    tingkat=Tingkat.PERINGATAN,
    judul="Persen ditulis seperti pecahan",
    alasan="Persen ditulis dengan skala 0 sampai 100: tiga puluh tiga persen adalah 33, bukan 0,33.",
    cara_memperbaiki="Kalikan angkanya dengan 100 bila yang dimaksud pecahan; biarkan bila memang kurang dari 1%.",
    rujukan="Cara menulis angka lkip (README.md di folder data)",
    contoh_salah=Contoh(change(INDIKATOR, ("satuan: indeks", "satuan: persen"), ("target: 3,5", "target: ▶0,75"))),
    contoh_benar=Contoh(change(INDIKATOR, ("satuan: indeks", "satuan: persen"), ("target: 3,5", "target: 3,25"))),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A target between 0 and 1 persen; a typed realisasi so small that only its hundredfold is near the target."""
    for indikator in periksa.kinerja.indikator.values():
        for versi, target in indikator.target.items():
            pecahan = find_pecahan(target.tahun, indikator.satuan)
            if pecahan is not None:
                yield _report(indikator, "target", pecahan, place_target(periksa, indikator, versi))
    for nomor, indikator, hasil in list_terbaru(periksa):
        pecahan = find_pecahan(hasil.realisasi.nilai, indikator.satuan) if hasil.pembilang is None else None
        if pecahan is not None and _is_near(pecahan.scaleb(2), hasil.target.angka):
            place = periksa.kinerja.letak.place("realisasi_indikator", nomor, indikator.kode)
            yield _report(indikator, "realisasi", pecahan, place)


def _is_near(persen: Decimal, target: Decimal | None) -> bool:
    """Whether a percentage lies between half and twice a target of 1 persen or more."""
    return target is not None and target >= 1 and target / 2 <= persen <= target * 2


def _report(indikator: Indikator, apa: str, pecahan: Decimal, place: Place) -> Diagnostic:
    tertulis, seratus = (print_nilai(nilai, indikator.satuan) for nilai in (pecahan, pecahan.scaleb(2)))
    return temuan(
        KAIDAH,
        f"{apa} `{indikator.kode}` {tertulis}: kurang dari satu persen",
        (place,),
        f"Bila yang dimaksud {seratus}, tulis `{seratus.removesuffix('%')}`.",
        entitas=indikator.kode,
    )
