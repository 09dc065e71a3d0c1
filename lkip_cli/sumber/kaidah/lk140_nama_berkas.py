"""LK140: a file whose name nearly is that of a data file."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, TRIWULAN

KAIDAH = Kaidah(
    "LK140",
    Tingkat.PERINGATAN,
    "nama berkas hampir seperti berkas data",
    "Hanya berkas berakhiran .yaml atau .yml yang dibaca; Windows sering menyembunyikan akhiran kedua seperti .txt.",
    "Ganti namanya agar berakhiran .yaml, atau pindahkan ke luar folder data bila bukan data.",
    RUJUKAN,
    Contoh({"2018/umum/tw2.yaml.txt": PENANDA + TRIWULAN}),
    BENAR,
)


def fault(nama: str, seharusnya: str) -> Fault:
    """The words: `nama` is not read; `seharusnya` is the name it probably should have."""
    return build_fault(
        KAIDAH, f"`{nama}` tidak dibaca sebagai data", f"Bila ini berkas data, ganti namanya menjadi `{seharusnya}`."
    )
