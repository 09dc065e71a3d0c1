"""`lkip validate`: all findings of the data."""

from __future__ import annotations

import typer

from lkip_cli.cli.options import Data, Ketat


def validate(data: Data = None, ketat: Ketat = False) -> None:
    """Periksa semua data.

    Contoh:

      lkip validate

      lkip validate --data contoh/data --ketat
    """
    from lkip_cli.cli.keluar import exit_code, show_diagnostics
    from lkip_cli.cli.tempat import find_data
    from lkip_cli.pipeline import check
    from lkip_cli.sumber.tempat.folder import FolderTempat

    folder = find_data(data)
    diagnostics = check(FolderTempat(folder.path, folder.nama))
    show_diagnostics(diagnostics)
    if not diagnostics:
        typer.echo(f"Tidak ada temuan dalam {folder.nama}.")
    raise typer.Exit(exit_code(diagnostics, ketat=ketat))
