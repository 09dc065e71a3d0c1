"""LK104: a file that is empty, or whose content is not keys and values."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, JALUR

KAIDAH = Kaidah(
    "LK104",
    Tingkat.KESALAHAN,
    "isi berkas bukan daftar kunci dan nilai",
    "Berkas data dimulai dengan kunci, misalnya `data:`, dan isinya menjorok di bawahnya.",
    "Mulai berkas dengan kunci paling luar, tanpa jarak di tepi kiri. Berkas yang tidak dipakai dapat dihapus.",
    RUJUKAN,
    Contoh({JALUR: f"{PENANDA}- jumlah-peserta\n- jumlah-pendaftar\n"}),
    BENAR,
)


def empty_fault() -> Fault:
    """The words for a file without content."""
    return build_fault(KAIDAH, "berkas kosong", KAIDAH.cara_memperbaiki)


def list_fault() -> Fault:
    """The words for a file that is one list."""
    return build_fault(KAIDAH, "isi berkas berupa daftar, bukan kunci dan nilai", KAIDAH.cara_memperbaiki)


def text_fault() -> Fault:
    """The words for a file that is one text, as a pasted table or letter is."""
    return build_fault(KAIDAH, "isi berkas berupa teks, bukan kunci dan nilai", KAIDAH.cara_memperbaiki)
