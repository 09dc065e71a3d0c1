"""`lkip template check`: all faults of a Word template in one run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lkip_cli.cli.options import Abaikan, Data, Format, Ketat, Pilih, Simpan, Tahun, Triwulan

Berkas = Annotated[
    str | None,
    typer.Argument(
        metavar="BERKAS",
        help="Templat yang diperiksa; bila tidak ditulis, templat yang dipakai oleh build.",
        show_default=False,
    ),
]


def check(
    berkas: Berkas = None,
    data: Data = None,
    tahun: Tahun = None,
    triwulan: Triwulan = None,
    pilih: Pilih = None,
    abaikan: Abaikan = None,
    format_: Format = None,
    simpan: Simpan = None,
    ketat: Ketat = False,
) -> None:
    """Periksa templat Word.

    Contoh:

      lkip template check

      lkip template check templates/laporan.docx

      lkip template check --triwulan 1 --tahun 2018

      lkip template check --abaikan LK855 --ketat

    Tag diperiksa terhadap data triwulan terbaru atau triwulan yang ditulis; tanpa data, terhadap data contoh.
    """
    from lkip_cli.cli.keluar import exit_code
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.cli.saring import by_kode
    from lkip_cli.cli.tempat import find_template, shown_path
    from lkip_cli.cli.terbaru import find_terbaru
    from lkip_cli.pipeline import check_template

    sajian = make_sajian(format_, simpan)
    chosen = by_kode(pilih or (), abaikan or ())
    terbaru = find_terbaru(data, tahun, triwulan)
    templat = _named(berkas) if berkas else find_template(None, terbaru.folder)
    nama = shown_path(templat)
    found = check_template(terbaru.muatan, terbaru.periode, templat.read_bytes(), nama)
    shown = [diagnostic for diagnostic in found if chosen(diagnostic)]
    unsaved = sajian.show(shown)
    if not shown:
        sajian.say(f"Tidak ada temuan pada {nama}.")
    typer.echo(f"Diperiksa terhadap {terbaru.uraian}.", err=True)
    raise typer.Exit(unsaved or exit_code(shown, ketat=ketat))


def _named(berkas: str) -> Path:
    """The template that was named. Raises BadParameter where it does not exist."""
    if not Path(berkas).is_file():
        message = f"berkas “{berkas}” tidak ada."
        raise typer.BadParameter(message)
    return Path(berkas)
