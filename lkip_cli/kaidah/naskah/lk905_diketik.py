"""LK905: angka diketik ke dalam laporan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.bacaan import Ketikan, bare_number
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK905",
    tingkat=Tingkat.PERINGATAN,
    judul="Angka diketik ke dalam laporan",
    alasan=(
        "Angka yang diketik di Word tidak berasal dari data: tidak ada yang tahu dari mana asalnya, dan tidak"
        " ada yang memeriksanya."
    ),
    cara_memperbaiki="Hapus angkanya, atau ambil dari data dengan tag pada templat atau rujukan pada narasi.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%], sebelumnya ▶94,12%."}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%]."}),
)
SAMA = "kini sama dengan angka data, tetapi tidak ikut berubah bila laporan disusun ulang"
LAIN = "tidak sama dengan angka data di sini"


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every number that came in since; one that is in its row, elsewhere in the report, a figure is told as such."""
    of_report = {bare_number(satu.cetakan.teks) for satu in periksa.pasangan}
    of_row: dict[str, set[str]] = {}
    for angka in periksa.bacaan.angka:
        of_row.setdefault(angka.letak.sidik, set()).add(bare_number(angka.teks))
    for satu in periksa.ketikan:
        same = bare_number(satu.teks) in (of_row.get(satu.letak.sidik, set()) if _is_cell(satu) else of_report)
        yield temuan(KAIDAH, f"angka {satu.teks} diketik dan {SAMA if same else LAIN}", satu.tempat)


def _is_cell(satu: Ketikan) -> bool:
    return satu.letak.tabel > 0
