"""`lkip verify`: whether the figures of a finished report are still those of the data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lkip_cli.cli.options import Data, Format, Simpan

if TYPE_CHECKING:
    from lkip_cli.cli.sajian import Sajian
    from lkip_cli.diagnostics import Diagnostic
    from lkip_cli.kaidah.naskah.bacaan import Bacaan

Berkas = Annotated[
    str, typer.Argument(metavar="BERKAS", help="Laporan Word yang diperiksa (.docx).", show_default=False)
]
Catatan = Annotated[
    bool,
    typer.Option("--catatan", help="Tulis pula salinan …-catatan.docx dengan komentar Word pada setiap temuan."),
]


def verify(
    berkas: Berkas,
    data: Data = None,
    catatan: Catatan = False,
    format_: Format = None,
    simpan: Simpan = None,
) -> None:
    """Periksa angka dalam laporan jadi.

    Contoh:

      lkip verify keluaran/LKIP-2018-TW2.docx

      lkip verify laporan-dari-pimpinan.docx --catatan

      lkip verify laporan.docx --format json --simpan sarif:naskah.sarif

    Setiap angka yang dicetak lkip build dicari kembali, walaupun laporannya sudah disunting dengan Word atau
    LibreOffice, lalu dibandingkan dengan isinya semula dan dengan data sekarang: sama, diubah, hilang, ganda,
    dipindahkan, atau basi. Angka yang diketik di sampingnya juga disebut. Laporannya sendiri tidak diubah.
    """
    from lkip_cli.cli.keluar import exit_code
    from lkip_cli.cli.laporan_jadi import read_laporan, refuse_unreadable
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.word.baca.naskah import read_naskah

    sajian = make_sajian(format_, simpan)
    docx = read_laporan(berkas)
    bacaan = read_naskah(docx, berkas)
    if bacaan is None:
        raise typer.Exit(refuse_unreadable(berkas))
    found, unsaved = _check(bacaan, data, sajian)
    if catatan and found:
        unsaved = unsaved or _annotate(docx, found, Path(berkas), sajian)
    raise typer.Exit(unsaved or exit_code(found, ketat=True))


def _check(bacaan: Bacaan, data: str | None, sajian: Sajian) -> tuple[list[Diagnostic], int]:
    """The findings, which are shown with how many figures are the same; 2 where they could not be saved, else 0."""
    from lkip_cli.cli.pembandingan import find_pembanding
    from lkip_cli.diagnostics.urut import sort_diagnostics
    from lkip_cli.kaidah.naskah.jalankan import run_naskah
    from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
    from lkip_cli.kaidah.naskah.rekap import summarize

    pembanding = find_pembanding(data, bacaan.manifes.jejak)
    periksa = PeriksaNaskah(bacaan, pembanding.kini)
    found = sort_diagnostics(run_naskah(periksa))
    unsaved = sajian.show(found)
    if bacaan.manifes.angka:
        sajian.say(summarize(periksa).kalimat)
    if pembanding.catatan:
        typer.echo(pembanding.catatan, err=True)
    return found, unsaved


def _annotate(docx: bytes, found: Sequence[Diagnostic], berkas: Path, sajian: Sajian) -> int:
    """Write the copy with comments beside the report and say so; 0, or 2 where it cannot be written."""
    from lkip_cli.cli.penyimpanan import save_file
    from lkip_cli.cli.sajian import BERHASIL, GAGAL_SIMPAN
    from lkip_cli.word.catatan import annotate

    target = berkas.with_name(f"{berkas.stem}-catatan.docx")
    told, written = save_file(target, annotate(docx, found), "Salinan dengan komentar")
    sajian.say(told)
    return BERHASIL if written else GAGAL_SIMPAN
