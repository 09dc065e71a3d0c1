"""LK407: spending is filled in for a kegiatan whose money stands at its sub kegiatan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

PAGU = "        pagu:\n          murni: 10.000.000\n"
SUB_KEGIATAN = """\
        sub_kegiatan:
          pelatihan-dasar:
            nama: Pelatihan dasar
            mendukung: persentase-lulus
            keluaran: tidak ada
            pagu: 10.000.000
"""
REALISASI = "  pelatihan: 1.000.000\n"
REALISASI_SUB = "  pelatihan-dasar: 1.000.000\n"

KAIDAH = Kaidah(
    kode="LK407",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi anggaran pada kegiatan yang mempunyai sub kegiatan",
    alasan="Realisasi kegiatan dihitung dari sub kegiatannya; angka yang ditulis pada kegiatan tidak akan terpakai.",
    cara_memperbaiki="Pindahkan realisasinya ke sub kegiatan, lalu hapus baris kegiatan ini.",
    rujukan="Cara mengisi data lkip (README.md di folder data)",
    contoh_salah=Contoh(
        {
            **change(ANGGARAN, (PAGU, SUB_KEGIATAN)),
            **change(TRIWULAN_I, (REALISASI, f"  pelatihan: {PENANDA}1.000.000\n{REALISASI_SUB}")),
        }
    ),
    contoh_benar=Contoh({**change(ANGGARAN, (PAGU, SUB_KEGIATAN)), **change(TRIWULAN_I, (REALISASI, REALISASI_SUB))}),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every figure under `realisasi_anggaran` whose kegiatan has sub kegiatan."""
    kinerja = periksa.kinerja
    below: dict[str, list[str]] = {}
    for kode, kegiatan in kinerja.kegiatan.items():
        below.setdefault(kegiatan.induk, []).append(kode)
    for nomor, triwulan in kinerja.triwulan.items():
        for kode in triwulan.realisasi_anggaran.keys() & below.keys():
            place = kinerja.letak.place("kegiatan", kode, "sub_kegiatan")
            yield temuan(
                KAIDAH,
                f"realisasi anggaran `{kode}` tidak terpakai, karena kegiatan ini mempunyai sub kegiatan",
                (kinerja.letak.place("realisasi_anggaran", nomor, kode), with_label(place, "sub kegiatannya")),
                f"Hapus baris ini, dan isi realisasi {', '.join(f'`{sub}`' for sub in below[kode])}.",
                entitas=kode,
            )
