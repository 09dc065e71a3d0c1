"""A finished report that a command is given by name."""

from __future__ import annotations

from pathlib import Path

import typer

from lkip_cli.diagnostics.aman import safe

DOCX = ".docx"
TAK_TERBACA = 2


def read_laporan(berkas: str) -> bytes:
    """The bytes of the file. Raises BadParameter where it does not exist."""
    if not Path(berkas).is_file():
        message = f"berkas “{berkas}” tidak ada."
        raise typer.BadParameter(message)
    return Path(berkas).read_bytes()


def refuse_unreadable(berkas: str) -> int:
    """Say that the file is no readable Word file; the exit code."""
    typer.echo(f"{safe(berkas)} tidak dapat dibaca. Berkasnya harus Dokumen Word (.docx) yang utuh dan tanpa sandi.")
    return TAK_TERBACA
