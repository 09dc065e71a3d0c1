"""`lkip trace`: where a figure of the report comes from."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun, Triwulan, parse_one_of

PILIHAN_FORMAT = ("text", "json")


Kode = Annotated[
    str | None,
    typer.Argument(
        metavar="KODE",
        help="Kode angka, misalnya persentase-tpt.capaian; tanpa medan, semua angka kode itu.",
        show_default=False,
    ),
]
Teks = Annotated[
    str | None,
    typer.Option("--angka", metavar="TEKS", help="Cari angka yang tercetak demikian, misalnya “101,40”."),
]
Format = Annotated[
    str,
    typer.Option(
        "--format", parser=parse_one_of(PILIHAN_FORMAT), metavar="|".join(PILIHAN_FORMAT), help="Bentuk keluaran."
    ),
]


def trace(
    kode: Kode = None,
    angka: Teks = None,
    triwulan: Triwulan = None,
    tahun: Tahun = None,
    data: Data = None,
    format_: Format = "text",
) -> None:
    """Tunjukkan asal sebuah angka.

    Contoh:

      lkip trace persentase-tpt.capaian

      lkip trace dinas.serapan@2018-TW1

      lkip trace --angka "101,40"

    Ditampilkan rumusnya dalam kata dan angka, pembulatannya, dan setiap masukannya sampai ke baris berkas
    data; bila data disimpan dengan git, juga penulis dan tanggalnya.
    """
    from lkip_cli.cli.keluar import TEMUAN
    from lkip_cli.cli.penelusuran import Permintaan, find_jejak
    from lkip_cli.writers.asal import find_format

    jejak = find_jejak(Permintaan(kode, angka, tahun, triwulan), data)
    if not jejak.turunan:
        typer.echo(f"Tidak ada angka yang tercetak “{angka}” pada {jejak.periode.nama} Tahun {jejak.periode.tahun}.")
        raise typer.Exit(TEMUAN)
    typer.echo(find_format(format_)(jejak))
