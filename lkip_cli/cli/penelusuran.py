"""What `lkip trace` was asked for -> the derivations that answer it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.cli.riwayat import find_riwayat
from lkip_cli.cli.sajian import BERHASIL, GAGAL_SIMPAN
from lkip_cli.cli.tempat import choose_periode, find_data, shown_path
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.laporan.asal.cari import Nama, find_figures, find_printed, read_nama
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.jejak import Jejak, baris_of
from lkip_cli.laporan.asal.turunan import derive, list_inputs
from lkip_cli.sumber.tempat.folder import FolderTempat

BELUM_DITULIS = "KODE belum ditulis. Contoh: lkip trace persentase-tpt.capaian"
ADA_KESALAHAN = "Data masih memuat kesalahan, sehingga sebagian angka mungkin tidak ada. Lihat: lkip validate"


@dataclass(frozen=True, slots=True)
class Permintaan:
    """The figures by name (`kode`) or as printed (`angka`), or `semua`, of a period; None: not given."""

    kode: str | None = None
    angka: str | None = None
    tahun: int | None = None
    triwulan: int | None = None
    semua: bool = False


def find_jejak(permintaan: Permintaan, data: str | None) -> Jejak:
    """The derivations that were asked for. Raises BadParameter where the question names nothing."""
    if permintaan.kode is None and permintaan.angka is None and not permintaan.semua:
        raise typer.BadParameter(BELUM_DITULIS)
    folder = find_data(data)
    muatan = pipeline.load(FolderTempat(folder.path, folder.nama))
    if has_errors(muatan.diagnostics):
        sys.stderr.write(f"{ADA_KESALAHAN}\n")
    newest = choose_periode(permintaan.tahun, permintaan.triwulan, muatan.hasil)
    nama = _read(permintaan.kode, permintaan.tahun, newest)
    asked = nama.periode if nama else None
    periode = choose_periode(asked.tahun, asked.triwulan, muatan.hasil) if asked else newest
    bahan = pipeline.gather(muatan, periode)
    figures = list_figures(bahan, pipeline.compose(muatan, periode)[0])
    turunan = tuple(derive(satu, bahan) for satu in _choose(nama, permintaan.angka, periode, figures.values()))
    inputs = (masuk for satu in turunan for masuk in (satu, *list_inputs(satu)))
    lines = {baris for masuk in inputs if (baris := baris_of(masuk.tempat)) is not None}
    return Jejak(bahan.kinerja.instansi.nama, periode, turunan, find_riwayat(folder, lines))


def _read(kode: str | None, tahun: int | None, newest: Periode) -> Nama | None:
    nama = None if kode is None else read_nama(kode, tahun, newest)
    if isinstance(nama, str):
        raise typer.BadParameter(nama)
    return nama


def _choose(nama: Nama | None, angka: str | None, periode: Periode, figures: Iterable[Hitungan]) -> list[Hitungan]:
    present = [satu for satu in figures if satu.periode == periode]
    found = present if nama is None else find_figures(nama, present)
    if isinstance(found, str):
        raise typer.BadParameter(found)
    return found if angka is None else find_printed(angka, found)


def save_page(path: Path, page: str) -> int:
    """Write a page and say so; 0, or 2 where it cannot be written."""
    failure = write_atomic(path, page.encode())
    sys.stdout.write(f"Asal angka ditulis: {shown_path(path)}\n" if failure is None else f"{failure.pesan}\n")
    return BERHASIL if failure is None else GAGAL_SIMPAN
