"""`lkip trace`: where a figure of the report comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun, Templat, Triwulan, parse_one_of

TEXT, HTML = "text", "html"
PILIHAN_FORMAT = (TEXT, "json", "markdown", HTML)
HANYA_TEKS = "angka dalam berkas .docx hanya ditunjukkan sebagai teks. Hapus --html dan --format."


Kode = Annotated[
    str | None,
    typer.Argument(
        metavar="KODE",
        help="Kode angka, misalnya persentase-tpt.capaian; tanpa medan, semua angka kode itu. Dapat pula berkas .docx.",
        show_default=False,
    ),
]
Teks = Annotated[
    str | None,
    typer.Option("--angka", metavar="TEKS", help="Cari angka yang tercetak demikian, misalnya “101,40”."),
]
Html = Annotated[
    str | None,
    typer.Option("--html", metavar="BERKAS", help="Tulis halaman HTML; tanpa KODE, dengan semua angka triwulan itu."),
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
    templat: Templat = None,
    html: Html = None,
    format_: Format = TEXT,
) -> None:
    """Tunjukkan asal sebuah angka.

    Contoh:

      lkip trace persentase-tpt.capaian

      lkip trace dinas.serapan@2018-TW1

      lkip trace --angka "101,40"

      lkip trace keluaran/LKIP-2018-TW2.docx --angka "101,40"

      lkip trace --triwulan 2 --html asal-angka.html

    Ditampilkan rumusnya dalam kata dan angka, pembulatannya, dan setiap masukannya sampai ke baris berkas
    data; bila data disimpan dengan git, juga penulis dan tanggalnya. Lalu setiap tempat dalam laporan yang
    mencetaknya.
    """
    from lkip_cli.cli.keluar import TEMUAN
    from lkip_cli.cli.laporan_jadi import DOCX
    from lkip_cli.cli.penelusuran import Permintaan, find_jejak, save_page
    from lkip_cli.cli.telusur_laporan import trace_report
    from lkip_cli.writers.asal import find_format

    semua = html is not None or format_ == HTML
    permintaan = Permintaan(kode, angka, tahun, triwulan, data, templat, semua=semua)
    if kode is not None and kode.casefold().endswith(DOCX):
        if semua or format_ != TEXT:
            raise typer.BadParameter(HANYA_TEKS)
        raise typer.Exit(trace_report(permintaan))
    jejak = find_jejak(permintaan)
    if not jejak.turunan:
        typer.echo(f"Tidak ada angka yang tercetak “{angka}” pada {jejak.periode.lengkap}.")
        raise typer.Exit(TEMUAN)
    if html is not None:
        raise typer.Exit(save_page(Path(html), find_format(HTML)(jejak)))
    typer.echo(find_format(format_)(jejak))
