"""Regulations on accountability of performance that many reports cite, as they are to be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dikenal:
    """A regulation that many reports cite: words of its jenis, and what is to be written."""

    jenis: frozenset[str]
    nomor: str
    tahun: int
    tentang: str


DIKENAL = (
    Dikenal(
        frozenset({"undang"}),
        "28",
        1999,
        "Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme",
    ),
    Dikenal(frozenset({"peraturan", "pemerintah"}), "8", 2006, "Pelaporan Keuangan dan Kinerja Instansi Pemerintah"),
    Dikenal(frozenset({"peraturan", "presiden"}), "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
    Dikenal(
        frozenset({"peraturan", "menteri", "pendayagunaan", "aparatur"}),
        "53",
        2014,
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi "
        "Pemerintah",
    ),
    Dikenal(
        frozenset({"lembaga", "administrasi", "negara"}),
        "239/IX/6/8/2003",
        2003,
        "Perbaikan Pedoman Penyusunan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah",
    ),
)
