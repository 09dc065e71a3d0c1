"""LK305: realisasi persen yang diketik sama persis dengan target."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import place_target, print_hitungan, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

PERSEN = change(INDIKATOR, ("satuan: indeks", "satuan: persen"), ("target: 3,5", "target: 42,76"))

KAIDAH = Kaidah(
    kode="LK305",
    tingkat=Tingkat.PERINGATAN,
    judul="Realisasi persen sama persis dengan target",
    alasan="Persentase hasil pengukuran jarang tepat sama dengan target; sering kali angkanya tersalin dari target.",
    cara_memperbaiki="Periksa realisasinya pada sumber data, dan isi pembilang serta penyebutnya bila ada.",
    rujukan="Kebiasaan pemeriksaan laporan kinerja",
    contoh_salah=Contoh(PERSEN | change(TRIWULAN_I, ("nilai-layanan: 3,5", "nilai-layanan: ▶42,76"))),
    contoh_benar=Contoh(PERSEN | change(TRIWULAN_I, ("nilai-layanan: 3,5", "nilai-layanan: 41,90"))),
)
BATAS_ALAMI = frozenset({Decimal(0), Decimal(100)})
"""Percentages that are reached exactly: none and all."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A typed percentage equal to the target in force; one computed from its parts is not copied."""
    for nomor, satu in periksa.hasil.items():
        for kode, hasil in satu.indikator.items():
            indikator = periksa.kinerja.indikator[kode]
            realisasi = hasil.realisasi.angka
            if indikator.satuan.jenis is not JenisAngka.PERSEN or hasil.pembilang is not None:
                continue
            if realisasi is not None and realisasi == hasil.target.angka and realisasi not in BATAS_ALAMI:
                target = with_label(place_target(periksa, indikator), f"target {print_hitungan(hasil.target)}")
                yield temuan(
                    KAIDAH,
                    f"realisasi `{kode}` {print_hitungan(hasil.realisasi)} sama persis dengan target",
                    (periksa.kinerja.letak.place("realisasi_indikator", nomor, kode), target),
                    "Periksa apakah angka ini tersalin dari target; tulis realisasi menurut sumber datanya.",
                    entitas=kode,
                )
