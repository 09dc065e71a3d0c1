"""`lkip reproduce`: a finished report made again from the sources that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from lkip_cli.cli.options import Data, Templat

if TYPE_CHECKING:
    from lkip_cli.angka.periode import Periode
    from lkip_cli.word.baca.rekaman import Rekaman

Berkas = Annotated[
    str, typer.Argument(metavar="BERKAS", help="Laporan Word yang disusun ulang (.docx).", show_default=False)
]


def reproduce(berkas: Berkas, data: Data = None, templat: Templat = None) -> None:
    """Susun ulang laporan jadi, lalu bandingkan.

    Contoh:

      lkip reproduce keluaran/LKIP-2018-TW2.docx

      lkip reproduce laporan.docx --templat templates/lama.docx

    Laporan mencatat versi lkip, sidik data dan templatnya, serta revisi git. Laporan disusun ulang dari revisi
    itu, atau dari berkas sekarang bila sidiknya sama, dengan nomor halaman yang tercatat. Bila identitasnya
    tidak sama, disebutkan bagian mana yang berbeda dan mengapa. Tidak ada berkas yang ditulis.
    """
    from lkip_cli.cli.keluar import BERSIH, TEMUAN
    from lkip_cli.cli.laporan_jadi import read_laporan, refuse_unreadable
    from lkip_cli.cli.penyusunan_ulang import describe, rebuild
    from lkip_cli.cli.sumber_laporan import Pencarian
    from lkip_cli.cli.tempat import find_data
    from lkip_cli.word.baca.rekaman import read_rekaman

    docx = read_laporan(berkas)
    rekaman = read_rekaman(docx)
    if rekaman is None:
        raise typer.Exit(refuse_unreadable(berkas))
    periode = _read(rekaman, berkas)
    pencarian = Pencarian(find_data(data), rekaman.manifes.jejak, rekaman.revisi)
    susunan = rebuild(docx, rekaman, periode, pencarian, templat)
    for line in describe(susunan, berkas):
        typer.echo(line)
    raise typer.Exit(BERSIH if susunan.sama else TEMUAN)


def _read(rekaman: Rekaman, berkas: str) -> Periode:
    """The period of the report; the command ends where it records none."""
    from lkip_cli.angka.periode import Periode, read_periode
    from lkip_cli.cli.keluar import TEMUAN
    from lkip_cli.diagnostics.aman import safe

    periode = read_periode(rekaman.manifes.jejak.periode)
    if isinstance(periode, Periode):
        return periode
    sebab = f"catatannya tidak dapat dipakai: {rekaman.rusak}" if rekaman.rusak else "berkas ini tidak mencatatnya"
    typer.echo(f"{safe(berkas)}: sumber laporan ini tidak diketahui; {sebab}. Lihat: lkip explain LK911")
    raise typer.Exit(TEMUAN)
