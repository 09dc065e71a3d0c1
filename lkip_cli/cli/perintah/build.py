"""`lkip build`: the Word report of a quarter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lkip_cli.cli.options import Data, Format, Keluaran, Simpan, Tahun, Templat, Triwulan, parse_nomor_halaman

if TYPE_CHECKING:
    from lkip_cli.angka.periode import Periode
    from lkip_cli.cli.sajian import Sajian
    from lkip_cli.pipeline import Laporan

NomorHalaman = Annotated[
    str,
    typer.Option(
        "--nomor-halaman",
        parser=parse_nomor_halaman,
        metavar="auto|ya|tidak",
        help="Isi nomor halaman daftar isi dengan LibreOffice: bila ada (auto), harus (ya), atau tidak.",
    ),
]


def build(
    triwulan: Triwulan = None,
    tahun: Tahun = None,
    data: Data = None,
    templat: Templat = None,
    keluaran: Keluaran = None,
    nomor_halaman: NomorHalaman = "auto",
    format_: Format = None,
    simpan: Simpan = None,
) -> None:
    """Susun laporan Word satu triwulan.

    Contoh:

      lkip build --triwulan 2 --tahun 2018

      lkip build --keluaran laporan.docx

      lkip build --format json --simpan sarif:lkip.sarif

    Bila triwulan atau tahun tidak ditulis, dipakai yang terbaru yang ada datanya.
    """
    from lkip_cli import pipeline
    from lkip_cli.cli.keluar import exit_code, show_progress
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.cli.tempat import choose_periode, find_data, find_template
    from lkip_cli.sumber.tempat.folder import FolderTempat

    sajian = make_sajian(format_, simpan)
    folder = find_data(data)
    berkas_templat = find_template(templat, folder)
    show_progress(f"Membaca {folder.nama} ...")
    muatan = pipeline.load(FolderTempat(folder.path, folder.nama))
    periode = choose_periode(tahun, triwulan, muatan.hasil)
    show_progress(f"Menyusun laporan {periode.nama} Tahun {periode.tahun} ...")
    laporan = pipeline.build(muatan, periode, berkas_templat.read_bytes(), berkas_templat.name, nomor_halaman)
    code = sajian.show(laporan.diagnostics) or exit_code(laporan.diagnostics)
    if laporan.docx is None:
        sajian.say("Laporan tidak ditulis; laporan sebelumnya, bila ada, tidak berubah.")
        raise typer.Exit(code)
    target = Path(keluaran) if keluaran else folder.path.parent / "keluaran" / f"LKIP-{periode}.docx"
    raise typer.Exit(_save(laporan, laporan.docx, target, sajian, periode) or code)


def _save(laporan: Laporan, docx: bytes, target: Path, sajian: Sajian, periode: Periode) -> int:
    """Write the report and say so; the exit code."""
    from lkip_cli.berkas.atomik import write_atomic
    from lkip_cli.cli.tempat import shown_path

    failure = write_atomic(target, docx)
    if failure is not None:
        sajian.say(failure.pesan)
        return 1
    for note in laporan.catatan:
        typer.echo(note, err=True)
    sajian.say(f"Laporan {periode.nama} Tahun {periode.tahun} ditulis: {shown_path(target)}")
    sajian.say(f"Identitas isi: {laporan.identitas}")
    return 0
