"""A result that goes into a file, and what is said of it."""

from __future__ import annotations

from pathlib import Path

from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.cli.tempat import shown_path


def save_file(path: Path, raw: bytes, nama: str) -> tuple[str, bool]:
    """What is to be said of a file, and whether it was written; `nama` begins the sentence."""
    failure = write_atomic(path, raw)
    return (f"{nama} ditulis: {shown_path(path)}", True) if failure is None else (failure.pesan, False)
