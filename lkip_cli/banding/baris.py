"""A row of a comparison as words, each on one line and with nothing in it that a terminal or page would obey."""

from __future__ import annotations

from lkip_cli.banding.cetak import print_selisih, print_sisi
from lkip_cli.banding.perubahan import Perubahan, Pokok
from lkip_cli.diagnostics.aman import safe

KEPALA = ("Nama", "Data", "Lama", "Baru", "Selisih dan keterangan")


def name_of(pokok: Pokok) -> str:
    """The name with the kode, by which it can be asked for."""
    nama, kode = safe(pokok.nama), safe(pokok.kode)
    return nama if nama == kode else f"{nama} ({kode})"


def remark_of(row: Perubahan) -> str:
    """The difference, and what is to be said of it."""
    return safe("; ".join(filter(None, (print_selisih(row), row.catatan))))


def sides_of(row: Perubahan) -> tuple[str, str]:
    """How it was and how it is."""
    return safe(print_sisi(row.lama)), safe(print_sisi(row.baru))
