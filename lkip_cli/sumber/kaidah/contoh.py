"""The small file that the examples of this room change in one spot."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, contoh_dasar

JALUR = "2018/umum/tw1.yaml"
TRIWULAN = contoh_dasar.TRIWULAN.partition("narasi:\n")[0]
"""The figures of the base example, without its narrative."""
NARASI = """\
narasi:
  kegiatan:
    pelatihan: |
      Pelatihan dilaksanakan di aula.
  sasaran:
    kualitas-layanan:
      analisis: tidak ada
      faktor_pendukung: tidak ada
      faktor_penghambat: tidak ada
      upaya: tidak ada
"""
LENGKAP = TRIWULAN + NARASI
BENAR = Contoh({JALUR: LENGKAP})


def changed(lama: str, baru: str) -> Contoh:
    """The file with the one spot `lama` written as `baru`."""
    return Contoh({JALUR: LENGKAP.replace(lama, baru, 1)})


def catatan(nilai: str) -> Contoh:
    """The file with a note beside a figure; `nilai` is all that stands behind `catatan:`."""
    return changed("nilai-layanan: 3,5", f"nilai-layanan:\n    nilai: 3,5\n    catatan:{nilai}")
