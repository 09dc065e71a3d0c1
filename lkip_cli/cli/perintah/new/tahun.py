"""`lkip new tahun TAHUN`: the plan of the next year, from the one before."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data

Baru = Annotated[str, typer.Argument(metavar="TAHUN", help="Tahun yang dibuat, misalnya 2019.")]
Renstra = Annotated[
    str | None,
    typer.Option(
        "--renstra", metavar="AWAL-AKHIR", help="Salin pula renstra sebagai kerangka renstra periode ini, tanpa target."
    ),
]
Sisanya = Annotated[bool, typer.Option("--sisanya", help="Buat hanya berkas yang belum ada.")]


def tahun(baru: Baru, renstra: Renstra = None, data: Data = None, sisanya: Sisanya = False) -> None:
    """Buat rencana satu tahun dari rencana tahun sebelumnya.

    Contoh:

      lkip new tahun 2019

      lkip new tahun 2019 --renstra 2019-2023

    Indikator, rumus, program, kegiatan, dan catatannya disalin; target, pagu, dan angka lain tidak pernah disalin.
    Isilah target dan pagunya; lkip validate menyebut satu per satu yang belum diisi.
    """
    from lkip_cli.cli.tahun_berikut import begin_tahun
    from lkip_cli.cli.tempat import find_data

    raise typer.Exit(begin_tahun(find_data(data), baru, renstra, sisanya=sisanya))
