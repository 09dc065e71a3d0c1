"""LK102: a text file in another encoding than UTF-8."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, JALUR, TRIWULAN

_SALAH = TRIWULAN.encode() + b"# triwulan I " + PENANDA.encode() + b"\x96 data akhir\n"

KAIDAH = Kaidah(
    "LK102",
    Tingkat.KESALAHAN,
    "berkas tidak disimpan sebagai UTF-8",
    "Di luar UTF-8, tanda petik, tanda hubung, dan huruf beraksen dapat berubah menjadi huruf lain tanpa diketahui.",
    "Buka berkas di editor teks, pilih Simpan Sebagai (Save As), pilih Encoding UTF-8, lalu simpan.",
    RUJUKAN,
    Contoh({JALUR: _SALAH}),
    BENAR,
)


def fault(temuan: str) -> Fault:
    """The words; `temuan` is the first byte that is not UTF-8, or the name of the encoding."""
    return build_fault(KAIDAH, f"berkas tidak disimpan sebagai UTF-8 (ditemukan {temuan})", KAIDAH.cara_memperbaiki)
