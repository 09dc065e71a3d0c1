"""`lkip explain KODE`: the manual of a finding."""

from __future__ import annotations

from typing import Annotated

import typer

Kode = Annotated[str, typer.Argument(metavar="KODE", help="Kode temuan, misalnya LK201.")]


def explain(kode: Kode) -> None:
    """Jelaskan satu kode temuan.

    Contoh:

      lkip explain LK201
    """
    from lkip_cli.cli.manual import find_manual, format_manual
    from lkip_cli.diagnostics.near import nearest

    manual = find_manual()
    wanted = kode.strip().upper().replace("O", "0")
    if wanted not in manual:
        near = nearest(wanted, manual)
        hint = f" Maksudnya {near}?" if near else ""
        message = f"kode “{kode}” tidak dikenal.{hint}"
        raise typer.BadParameter(message)
    typer.echo(format_manual(manual[wanted]))
