"""`lkip build`: the Word report of a quarter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lkip_cli.cli.options import (
    Data,
    Format,
    Keluaran,
    Simpan,
    Tahun,
    Templat,
    Triwulan,
    parse_lampiran,
    parse_nomor_halaman,
)

if TYPE_CHECKING:
    from lkip_cli.angka.periode import Periode
    from lkip_cli.cli.sajian import Sajian
    from lkip_cli.cli.tempat import FolderData
    from lkip_cli.pipeline import Muatan
    from lkip_cli.word.pesanan import Naskah

NomorHalaman = Annotated[
    str,
    typer.Option(
        "--nomor-halaman",
        parser=parse_nomor_halaman,
        metavar="auto|ya|tidak",
        help="Isi nomor halaman daftar isi dengan LibreOffice: bila ada (auto), harus (ya), atau tidak.",
    ),
]

Pdf = Annotated[bool, typer.Option("--pdf", help="Tulis pula PDF bernama sama, melalui LibreOffice.")]
Draf = Annotated[
    bool,
    typer.Option(
        "--draf",
        help="Susun draf: bertanda DRAF pada setiap halaman, walaupun data masih salah, dengan temuannya di lampiran.",
    ),
]
Lampiran = Annotated[
    list[str] | None,
    typer.Option(
        "--lampiran",
        parser=parse_lampiran,
        metavar="asal-angka",
        help="Tambahkan lampiran asal-angka: cara menghitung setiap angka dan tempatnya dalam berkas data.",
    ),
]


def build(
    triwulan: Triwulan = None,
    tahun: Tahun = None,
    data: Data = None,
    templat: Templat = None,
    keluaran: Keluaran = None,
    nomor_halaman: NomorHalaman = "auto",
    pdf: Pdf = False,
    draf: Draf = False,
    lampiran: Lampiran = None,
    format_: Format = None,
    simpan: Simpan = None,
) -> None:
    """Susun laporan Word satu triwulan.

    Contoh:

      lkip build --triwulan 2 --tahun 2018

      lkip build --keluaran laporan.docx --pdf

      lkip build --format json --simpan sarif:lkip.sarif

      lkip build --draf

      lkip build --lampiran asal-angka

    Bila triwulan atau tahun tidak ditulis, dipakai yang terbaru yang ada datanya.

    Kesalahan pada data menghentikan penyusunan, kecuali dengan --draf: nama berkasnya berakhiran -DRAF
    (kecuali ditulis dengan --keluaran), angka yang belum ada atau tidak terbaca ditandai, dan kode keluar
    tetap 1 selama masih ada kesalahan. Kesalahan pada templat selalu menghentikan penyusunan.
    """
    from lkip_cli import pipeline
    from lkip_cli.cli.keluar import exit_code
    from lkip_cli.cli.revisi import find_revisi
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.cli.tempat import find_data, find_template
    from lkip_cli.word.pesanan import Pesanan

    sajian = make_sajian(format_, simpan)
    folder = find_data(data)
    asal = find_template(templat, folder)
    muatan, periode = _read(folder, tahun, triwulan)
    pesanan = Pesanan(nomor_halaman, pdf, draf, bool(lampiran), find_revisi(folder.path, asal))
    laporan = pipeline.build(muatan, periode, asal.read_bytes(), asal.name, pesanan)
    code = sajian.show(laporan.diagnostics) or exit_code(laporan.diagnostics)
    target = Path(keluaran) if keluaran else folder.path.parent / "keluaran" / f"LKIP-{periode}{'-DRAF' * draf}.docx"
    raise typer.Exit(_save(laporan, target, sajian, f"{'draf ' * draf}laporan {periode.lengkap}") or code)


def _read(folder: FolderData, tahun: int | None, triwulan: int | None) -> tuple[Muatan, Periode]:
    """The data and the quarter that is meant, with lines of progress."""
    from lkip_cli.cli.keluar import show_progress
    from lkip_cli.cli.tempat import choose_periode
    from lkip_cli.pipeline import load
    from lkip_cli.sumber.tempat.folder import FolderTempat

    show_progress(f"Membaca {folder.nama} ...")
    muatan = load(FolderTempat(folder.path, folder.nama))
    periode = choose_periode(tahun, triwulan, muatan.hasil)
    show_progress(f"Menyusun laporan {periode.lengkap} ...")
    return muatan, periode


def _save(laporan: Naskah, target: Path, sajian: Sajian, nama: str) -> int:
    """Write the report and its PDF and say so; the exit code. `nama` says which report it is."""
    if laporan.docx is None:
        sajian.say("Laporan tidak ditulis; laporan sebelumnya, bila ada, tidak berubah.")
        return 0
    for note in laporan.catatan:
        typer.echo(note, err=True)
    berhasil = _write(laporan.docx, target, nama[:1].upper() + nama[1:], sajian)
    if berhasil and laporan.pdf is not None:
        berhasil = _write(laporan.pdf, target.with_suffix(".pdf"), f"PDF {nama}", sajian)
    if berhasil:
        sajian.say(f"Identitas isi: {laporan.identitas}")
    return 0 if berhasil else 1


def _write(isi: bytes, path: Path, nama: str, sajian: Sajian) -> bool:
    """Whether the file could be written, which is told either way."""
    from lkip_cli.cli.penyimpanan import save_file

    told, written = save_file(path, isi, nama)
    sajian.say(told)
    return written
