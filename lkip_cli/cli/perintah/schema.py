"""`lkip schema`: what an editor needs to know of the data files."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data

Nama = Annotated[
    str | None,
    typer.Argument(metavar="NAMA", help="Nama skema, atau berkas data yang dicari skemanya.", show_default=False),
]
Tulis = Annotated[
    bool, typer.Option("--tulis", help="Tulis semua skema ke .lkip/skema, dan pengaturan VS Code ke .vscode.")
]


def schema(nama: Nama = None, tulis: Tulis = False, data: Data = None) -> None:
    """Susun skema JSON berkas data untuk penyunting teks.

    Contoh:

      lkip schema

      lkip schema triwulan

      lkip schema data/2018/koperasi/tw2.yaml

      lkip schema --tulis

    Dengan skema, penyunting teks menandai salah tulis, melengkapi kode, dan menampilkan nama, satuan,
    dan target sebuah kode. Ulangi --tulis sesudah ada indikator, kegiatan, atau bidang baru.
    """
    from lkip_cli.cli.skema import find_project, show_list, show_one, write_skema
    from lkip_cli.cli.tempat import find_data

    if nama is not None and tulis:
        message = "NAMA tidak dipakai bersama --tulis; semua skema ditulis sekaligus."
        raise typer.BadParameter(message)
    if tulis:
        raise typer.Exit(write_skema(find_data(data)))
    project = find_project(data)
    if nama is None:
        show_list(project)
    else:
        show_one(project, nama)
