"""LK101: a file larger than any data file can be."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.decode import BATAS
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, JALUR, TRIWULAN

KAIDAH = Kaidah(
    "LK101",
    Tingkat.KESALAHAN,
    "berkas terlalu besar",
    "Data satu triwulan satu bidang hanya beberapa ratus kilobita; berkas sebesar ini biasanya berkas lain yang salah "
    "nama.",
    "Periksa isi berkas. Bila isinya memang data, bagi menurut bidang dan triwulan.",
    RUJUKAN,
    Contoh({JALUR: f"{PENANDA}{TRIWULAN}# {'x' * BATAS}\n"}),
    BENAR,
)


def fault() -> Fault:
    """The words; the finding is about the whole file."""
    return build_fault(KAIDAH, "berkas lebih besar dari 5 MB", KAIDAH.cara_memperbaiki)
