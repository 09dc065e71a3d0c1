"""All manuals of the program in one table, and how one is printed."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

from lkip_cli.diagnostics import PENANDA, Contoh, Kaidah

RUANG = (
    "lkip_cli.sumber.kaidah",
    "lkip_cli.angka.kaidah",
    "lkip_cli.model.kaidah",
    "lkip_cli.laporan.kaidah",
    "lkip_cli.word.kaidah",
)
"""The rooms that find faults while they work; each offers `MANUAL`."""


def find_manual() -> Mapping[str, Kaidah]:
    """Every manual by its kode, ascending."""
    manuals = [kaidah for nama in RUANG for kaidah in importlib.import_module(nama).MANUAL]
    return {kaidah.kode: kaidah for kaidah in sorted(manuals, key=lambda kaidah: str(kaidah.kode))}


def format_manual(kaidah: Kaidah) -> str:
    """The manual as `lkip explain` prints it."""
    parts = [
        f"{kaidah.kode} ({kaidah.tingkat}): {kaidah.judul}",
        f"Mengapa: {kaidah.alasan}",
        f"Cara memperbaiki: {kaidah.cara_memperbaiki}",
        f"Rujukan: {kaidah.rujukan}",
        f"Contoh salah:\n\n{_example(kaidah.contoh_salah)}",
        f"Contoh benar:\n\n{_example(kaidah.contoh_benar)}",
    ]
    return "\n\n".join(parts)


def _example(contoh: Contoh) -> str:
    return "\n".join(f"  # {path}\n{_indented(isi)}" for path, isi in contoh.berkas.items())


def _indented(isi: str | bytes | None) -> str:
    if isi is None:
        return "  (berkas tidak ada)"
    text = isi if isinstance(isi, str) else isi.decode("utf-8", errors="backslashreplace")
    return "\n".join(f"  {line}" for line in text.replace(PENANDA, "").splitlines())
