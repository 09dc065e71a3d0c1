"""LK515: targets of quarters are joined, but one between them is missing."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import ROMAWI
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.alat import place_bagian_target
from lkip_cli.kaidah.contoh import INDIKATOR
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Agregasi, Indikator

TARGET = "    target: 3,5\n"
PER_TRIWULAN = "    agregasi: rata_rata\n    target:\n      tahun: 3,5\n      tw1: 3,4\n      {}tw3: {}3,5\n"
GABUNGAN = {Agregasi.JUMLAH: "jumlah", Agregasi.RATA_RATA: "rata-rata"}

KAIDAH = Kaidah(
    kode="LK515",
    tingkat=Tingkat.KESALAHAN,
    judul="Target triwulan terputus",
    alasan="Target sampai dengan suatu triwulan digabungkan dari target semua triwulan sebelumnya; tanpa salah satunya "
    "capaian tidak dapat dihitung.",
    cara_memperbaiki="Tulis target setiap triwulan sebelum triwulan terakhir yang ditulis.",
    rujukan="Rencana aksi atas Perjanjian Kinerja: target per triwulan",
    contoh_salah=changed(INDIKATOR, TARGET, PER_TRIWULAN.format("", PENANDA)),
    contoh_benar=changed(INDIKATOR, TARGET, PER_TRIWULAN.format("tw2: 3,5\n      ", "")),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every target that is split, of an indikator whose quarters are added or averaged."""
    for indikator in periksa.kinerja.indikator.values():
        if indikator.agregasi in GABUNGAN:
            for versi, target in indikator.target.items():
                last = max(target.triwulan, default=0)
                missing = [nomor for nomor in range(1, last) if nomor not in target.triwulan]
                if missing:
                    yield _report(periksa, indikator, versi, missing, last)


def _report(periksa: Periksa, indikator: Indikator, versi: str, missing: list[int], last: int) -> Diagnostic:
    named = " dan ".join(f"triwulan {ROMAWI[nomor]}" for nomor in missing)
    return temuan(
        KAIDAH,
        f"target {named} `{indikator.kode}` belum ditulis, sehingga {GABUNGAN[indikator.agregasi]} target sampai "
        f"dengan triwulan {ROMAWI[last]} tidak dapat dihitung",
        (place_bagian_target(periksa.kinerja, indikator.kode, versi, f"tw{last}"),),
        f"Tambahkan baris {' dan '.join(f'`tw{nomor}:`' for nomor in missing)} di atas `tw{last}:`.",
        entitas=indikator.kode,
    )
