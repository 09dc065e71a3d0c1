"""The things a year is made of, with every reference resolved to a kode that exists."""

from __future__ import annotations

from lkip_cli.model.entitas.instansi import Instansi, Pejabat, Perhitungan, Predikat, Satuan, Skala, TingkatPredikat
from lkip_cli.model.entitas.kinerja_bidang import DataDasar, Indikator, Kegiatan, Keluaran, Program, Rumus, Target
from lkip_cli.model.entitas.kunci import Kunci, NamaTerbit, Pembukaan, RalatTerbit
from lkip_cli.model.entitas.pengecualian import Pengecualian
from lkip_cli.model.entitas.pilihan import Agregasi, Arah, HitungDari, Profil, RumusTurun
from lkip_cli.model.entitas.rencana import Dokumen, Misi, Pendahuluan, Peraturan, Renstra, Sasaran, Tujuan, Unit, Versi
from lkip_cli.model.entitas.riwayat import AngkaRiwayat, Riwayat, StandarNasional
from lkip_cli.model.entitas.triwulan import Narasi, NarasiSasaran, Triwulan

__all__ = [
    "Agregasi",
    "AngkaRiwayat",
    "Arah",
    "DataDasar",
    "Dokumen",
    "HitungDari",
    "Indikator",
    "Instansi",
    "Kegiatan",
    "Keluaran",
    "Kunci",
    "Misi",
    "NamaTerbit",
    "Narasi",
    "NarasiSasaran",
    "Pejabat",
    "Pembukaan",
    "Pendahuluan",
    "Pengecualian",
    "Peraturan",
    "Perhitungan",
    "Predikat",
    "Profil",
    "Program",
    "RalatTerbit",
    "Renstra",
    "Riwayat",
    "Rumus",
    "RumusTurun",
    "Sasaran",
    "Satuan",
    "Skala",
    "StandarNasional",
    "Target",
    "TingkatPredikat",
    "Triwulan",
    "Tujuan",
    "Unit",
    "Versi",
]
