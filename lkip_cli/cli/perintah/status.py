"""`lkip status`: what is in and what is missing."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun, parse_one_of

PILIHAN_FORMAT = ("text", "markdown", "json")

Bidang = Annotated[
    list[str] | None, typer.Option("--bidang", metavar="KODE", help="Hanya bidang ini; boleh ditulis berulang.")
]
Format = Annotated[
    str,
    typer.Option(
        "--format", parser=parse_one_of(PILIHAN_FORMAT), metavar="|".join(PILIHAN_FORMAT), help="Bentuk keluaran."
    ),
]
Rinci = Annotated[bool, typer.Option("--rinci", help="Sebut setiap kode yang belum diisi, belum diukur, atau salah.")]
KodeKeluar = Annotated[
    bool, typer.Option("--exit-code", help="Kode keluar 1 bila ada yang belum diisi, tidak terbaca, atau salah.")
]


def status(
    tahun: Tahun = None,
    bidang: Bidang = None,
    rinci: Rinci = False,
    data: Data = None,
    format_: Format = "text",
    exit_code: KodeKeluar = False,
) -> None:
    """Tampilkan kemajuan pengisian setiap bidang dan triwulan.

    Contoh:

      lkip status

      lkip status --tahun 2018 --bidang koperasi --rinci

      lkip status --format markdown > kemajuan.md

    Belum diukur berarti ditulis dengan kata `belum diukur` atau `diukur triwulan IV`; kata lain terhitung diisi.
    """
    from lkip_cli.cli.keadaan import find_status
    from lkip_cli.cli.keluar import TEMUAN
    from lkip_cli.writers.status.formats import find_format
    from lkip_cli.writers.status.lajur import Tampilan

    keadaan = find_status(data, tahun, bidang or ())
    typer.echo(find_format(format_)(Tampilan(keadaan, rinci)))
    if exit_code and not keadaan.lengkap:
        raise typer.Exit(TEMUAN)
