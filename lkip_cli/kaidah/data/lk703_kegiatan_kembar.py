"""LK703: dua kegiatan bernama sama dalam satu program."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import with_kegiatan_lain
from lkip_cli.kaidah.kemiripan import find_sama, split_words
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK703",
    tingkat=Tingkat.KESALAHAN,
    judul="Dua kegiatan bernama sama dalam satu program",
    alasan="Kegiatan yang tertulis dua kali membuat pagunya terhitung dua kali.",
    cara_memperbaiki="Hapus salah satunya, atau betulkan namanya bila kegiatannya memang berbeda.",
    rujukan="Ketentuan lkip: setiap fakta ditulis satu kali",
    contoh_salah=Contoh(with_kegiatan_lain(("nama: Pendampingan petugas", "nama: ▶Pelatihan Petugas"))),
    contoh_benar=Contoh(with_kegiatan_lain()),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Kegiatan of one program, or sub kegiatan of one kegiatan, with the same words for a name."""
    kegiatan = periksa.kinerja.kegiatan
    letak = periksa.kinerja.letak
    nama = {kode: (satu.program, satu.induk, *split_words(satu.nama)) for kode, satu in kegiatan.items()}
    for kode, first in find_sama(nama):
        yield temuan(
            KAIDAH,
            f"kegiatan “{kegiatan[kode].nama}” ditulis dua kali: `{first}` dan `{kode}`",
            (
                letak.place("kegiatan", kode, "nama"),
                with_label(letak.place("kegiatan", first, "nama"), f"pertama kali di sini: `{first}`"),
            ),
            f"Hapus `{kode}`, atau betulkan namanya bila kegiatannya memang berbeda.",
            entitas=kode,
        )
