"""`lkip template vars`: every name that a template may use, with its meaning and an example."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, parse_one_of

PILIHAN_FORMAT = ("text", "markdown", "json")


Format = Annotated[
    str,
    typer.Option(
        "--format",
        parser=parse_one_of(PILIHAN_FORMAT),
        metavar="|".join(PILIHAN_FORMAT),
        help="Tabel untuk layar, halaman Markdown, atau JSON.",
    ),
]


def vars(data: Data = None, format_: Format = "text") -> None:  # noqa: A001  the name of the command
    """Tampilkan nama yang dapat dipakai templat.

    Setiap nama disertai arti dan contoh isinya.

    Contoh:

      lkip template vars

      lkip template vars --format markdown > nama.md

    Contoh isi diambil dari triwulan terbaru yang ada datanya.
    """
    from lkip_cli.cli.daftar_isian import BENTUK
    from lkip_cli.cli.terbaru import find_terbaru
    from lkip_cli.laporan.isian import list_isian
    from lkip_cli.pipeline import compose

    terbaru = find_terbaru(data)
    konteks, _ = compose(terbaru.muatan, terbaru.periode)
    typer.echo(BENTUK[format_](list_isian(konteks)))
    typer.echo(f"Contoh isi diambil dari {terbaru.uraian}.", err=True)
