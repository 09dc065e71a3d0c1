"""LK179: no figure at all; the refusal that always holds."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import NAMA_JENIS, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK179",
    "Bukan angka",
    alasan="Isian ini memuat angka; kata atau tanda lain tidak pernah dianggap nol.",
    cara_memperbaiki="Tulis angkanya, atau belum diukur, tidak ada data, atau kata lain yang sesuai.",
    salah=peserta("▶UMKM"),
    benar=peserta("40"),
)


def check(text: str, jenis: JenisAngka) -> Fault:
    """Always: no other reason was found."""
    return build_fault(
        KAIDAH,
        f"bukan angka: {shorten(text)}" if text else "angka kosong",
        f"Tulis {NAMA_JENIS[jenis]}, misalnya {_CONTOH[jenis]}, atau kata seperti belum diukur atau tidak ada data.",
    )


_CONTOH = {
    JenisAngka.BULAT: "45.096",
    JenisAngka.DESIMAL: "3,15",
    JenisAngka.PREDIKAT: "78,50",
    JenisAngka.PERSEN: "90,91",
    JenisAngka.RUPIAH: "8.950.000",
}
