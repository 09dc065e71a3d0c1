"""LK136: a line that is indented like none of those above it."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK136",
    Tingkat.KESALAHAN,
    "jarak tepi kiri tidak sama",
    "Jarak tepi kiri menentukan kunci induknya; baris sederajat harus berjarak sama.",
    "Samakan jumlah spasi di depan baris ini dengan baris sederajat.",
    RUJUKAN,
    changed("  jumlah-pendaftar: 50", f"   {PENANDA}jumlah-pendaftar: 50"),
    BENAR,
)


def fault(baris: int, spasi: int) -> Fault:
    """The words: the line should be indented as line `baris` is, by `spasi`."""
    return build_fault(
        KAIDAH,
        f"jarak tepi kiri tidak sama dengan baris {baris}",
        f"Beri {spasi} spasi di depan baris ini, seperti baris {baris}, atau sesuaikan dengan kunci induknya.",
    )


def text_fault(baris: int, spasi: int) -> Fault:
    """The words for a line of a block that is indented less than line `baris`, its first."""
    return build_fault(
        KAIDAH,
        f"baris ini kurang menjorok daripada baris {baris}",
        f"Beri {spasi} spasi di depan baris ini, seperti baris {baris}, agar menjadi bagian dari teks itu.",
    )
