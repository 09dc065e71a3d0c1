"""Manuals of this room: the fields that all of them share, and the files of their examples."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed

_TW1 = "2018/umum/tw1.yaml"
_DOKUMEN = "2018/dokumen.yaml"
_PENGECUALIAN = """\
pengecualian:
  - kode: LK301
    entitas: nilai-layanan
    alasan: Sumber data belum diperbarui.
    sampai: {sampai}
"""


def peserta(angka: str) -> Contoh:
    """The file of a quarter with another whole number (orang)."""
    return changed(_TW1, "jumlah-peserta: 40", f"jumlah-peserta: {angka}")


def layanan(angka: str) -> Contoh:
    """The file of a quarter with another decimal (indeks)."""
    return changed(_TW1, "nilai-layanan: 3,5", f"nilai-layanan: {angka}")


def pelatihan(angka: str) -> Contoh:
    """The file of a quarter with another amount of rupiah."""
    return changed(_TW1, "pelatihan: 1.000.000", f"pelatihan: {angka}")


def data_per(tanggal: str) -> Contoh:
    """The file of a quarter with a date of the data."""
    return layanan(f"\n    nilai: 3,5\n    data_per: {tanggal}")


def berlaku(triwulan: str) -> Contoh:
    """The file of the documents with another triwulan from which the pagu is in force."""
    return changed(_DOKUMEN, "berlaku: triwulan I", f"berlaku: {triwulan}")


def pengecualian(sampai: str) -> Contoh:
    """The file of the suppressed findings with the period up to which one holds."""
    return Contoh({"pengecualian.yaml": _PENGECUALIAN.format(sampai=sampai)})


def build_kaidah(kode: str, judul: str, *, alasan: str, cara_memperbaiki: str, salah: Contoh, benar: Contoh) -> Kaidah:
    """A manual of the notation; every refusal is an error."""
    return Kaidah(
        kode=kode,
        tingkat=Tingkat.KESALAHAN,
        judul=judul,
        alasan=alasan,
        cara_memperbaiki=cara_memperbaiki,
        rujukan="Notasi angka lkip",
        contoh_salah=salah,
        contoh_benar=benar,
    )
