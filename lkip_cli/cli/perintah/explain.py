"""`lkip explain KODE`: the manual of a finding, or all manuals."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

import typer

from lkip_cli.cli.options import parse_one_of

PILIHAN_FORMAT = ("text", "markdown")
BELUM_DITULIS = "KODE belum ditulis. Untuk semua kode, tulis --semua."
TERLALU_BANYAK = "tulis satu KODE saja, atau --semua saja."


Kode = Annotated[str | None, typer.Argument(metavar="KODE", help="Kode temuan, misalnya LK201.", show_default=False)]
Semua = Annotated[bool, typer.Option("--semua", help="Jelaskan semua kode.")]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        parser=parse_one_of(PILIHAN_FORMAT),
        metavar="|".join(PILIHAN_FORMAT),
        help="Teks untuk layar, atau halaman Markdown.",
    ),
]


def explain(kode: Kode = None, semua: Semua = False, format_: Format = "text") -> None:
    """Jelaskan satu kode temuan, atau semuanya.

    Contoh:

      lkip explain LK201

      lkip explain --semua

      lkip explain --semua --format markdown > temuan.md
    """
    from lkip_cli.cli.manual import find_manual, format_manuals, format_page

    manual = find_manual()
    if semua == (kode is not None):
        message = (
            "tulis satu KODE saja, atau --semua saja."
            if semua
            else "KODE belum ditulis. Untuk semua kode, tulis --semua."
        )
        raise typer.BadParameter(message)
    chosen = list(manual.values()) if kode is None else [manual[_known(kode, manual)]]
    typer.echo(format_page(chosen) if format_ == "markdown" else format_manuals(chosen))


def _known(kode: str, manual: Collection[str]) -> str:
    """The code that was meant: in capitals, with the digit for the letter O."""
    from lkip_cli.diagnostics.near import nearest

    wanted = kode.strip().upper().replace("O", "0")
    if wanted in manual:
        return wanted
    near = nearest(wanted, manual)
    hint = f" Maksudnya {near}?" if near else ""
    message = f"kode “{kode}” tidak dikenal.{hint}"
    raise typer.BadParameter(message)
