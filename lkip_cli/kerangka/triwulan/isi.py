"""What stands in a new quarter where figures and narrative belong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Isi:
    """`angka` stands behind a kode, `uang` behind a kegiatan with pagu, `narasi` behind a key of narrative.

    `kalimat` is what stands below a key of the planner's narrative.
    """

    angka: str
    uang: str
    narasi: str
    kalimat: str


KOSONG = Isi("", "", "|", "")
"""Nothing: validate names every line that is still to be filled in."""
AWAL = Isi("belum diukur", "tidak ada data", "tidak ada", "  <diisi setelah data tersedia>\n")
"""What is true before anything was measured or spent, so that a new agency starts without an error."""
