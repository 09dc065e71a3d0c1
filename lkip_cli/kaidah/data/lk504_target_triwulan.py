"""LK504: the targets of the quarters do not lead to the target of the year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.bulat import divide, round_half_up
from lkip_cli.angka.notasi import count_desimal
from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.diagnostics import PENANDA, Diagnostic, Gagal, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.alat import place_bagian_target, print_nilai, with_label
from lkip_cli.kaidah.contoh import INDIKATOR
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Agregasi, Indikator, Target
from lkip_cli.model.nilai import Absen, NilaiTarget

TARGET = "    target: 75\n"
PER_TRIWULAN = "    target:\n      tahun: 75\n      tw1: 74\n      tw4: {}\n"

KAIDAH = Kaidah(
    kode="LK504",
    tingkat=Tingkat.KESALAHAN,
    judul="Target triwulan tidak sesuai dengan target tahun",
    alasan="Target triwulan adalah pembagian target tahun; pada akhir tahun keduanya harus sama menurut agregasinya.",
    cara_memperbaiki="Perbaiki target triwulan atau target tahun, atau perbaiki agregasinya.",
    rujukan="Rencana aksi atas Perjanjian Kinerja: target per triwulan",
    contoh_salah=changed(INDIKATOR, TARGET, PER_TRIWULAN.format(f"{PENANDA}70")),
    contoh_benar=changed(INDIKATOR, TARGET, PER_TRIWULAN.format("75")),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every target that is split, in every version of the Perjanjian Kinerja."""
    for indikator in periksa.kinerja.indikator.values():
        for versi, target in indikator.target.items():
            akhir = _join(target, indikator.agregasi)
            if akhir is None or isinstance(target.tahun, Absen | Gagal) or akhir == target.tahun:
                continue
            yield _report(periksa, indikator, versi, akhir)


def _join(target: Target, agregasi: Agregasi) -> NilaiTarget | None:
    """The target at the end of the year that the quarters make; None where they do not say.

    Of quarters that count alone some may be too many already.
    """
    if agregasi not in {Agregasi.JUMLAH, Agregasi.RATA_RATA}:
        last = target.triwulan.get(TRIWULAN_TERAKHIR)
        return None if isinstance(last, Absen | Gagal) else last
    parts = [nilai for nilai in target.triwulan.values() if isinstance(nilai, Decimal)]
    if not isinstance(target.tahun, Decimal):
        return None
    total = sum(parts, Decimal(0))
    is_whole = len(parts) == TRIWULAN_TERAKHIR
    if agregasi is Agregasi.JUMLAH:
        return total if is_whole or total > target.tahun else None
    if not is_whole:
        return None
    return round_half_up(divide(total, Decimal(len(parts))), count_desimal(target.tahun))


def _report(periksa: Periksa, indikator: Indikator, versi: str, akhir: NilaiTarget) -> Diagnostic:
    tahun = print_nilai(indikator.target[versi].tahun, indikator.satuan)
    jadi = print_nilai(akhir, indikator.satuan)
    last = f"tw{max(indikator.target[versi].triwulan)}"
    apa = {
        Agregasi.JUMLAH: f"jumlah target {'keempat triwulan' if last == 'tw4' else 'triwulan'}",
        Agregasi.RATA_RATA: "rata-rata target keempat triwulan",
    }.get(indikator.agregasi, "target triwulan IV")
    return temuan(
        KAIDAH,
        f"{apa} {jadi}, sedangkan target tahun {tahun}",
        (
            with_label(place_bagian_target(periksa.kinerja, indikator.kode, versi, last), f"{apa} {jadi}"),
            with_label(place_bagian_target(periksa.kinerja, indikator.kode, versi, "tahun"), f"target tahun {tahun}"),
        ),
        f"Perbaiki target triwulan sehingga {apa} menjadi {tahun}, atau perbaiki target tahunnya.",
        entitas=indikator.kode,
    )
