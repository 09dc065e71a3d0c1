"""What `lkip trace` was asked for -> the derivations that answer it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.cli.keluar import ADA_KESALAHAN
from lkip_cli.cli.penyimpanan import save_file
from lkip_cli.cli.riwayat import find_riwayat
from lkip_cli.cli.sajian import BERHASIL, GAGAL_SIMPAN
from lkip_cli.cli.tempat import choose_periode, find_data, find_template, shown_path
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.laporan.asal.cari import Nama, find_by_print, find_figures, read_nama
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.jejak import Baris, Jejak, baris_of
from lkip_cli.laporan.asal.turunan import Turunan, derive, list_inputs
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.telusur.cetakan import find_printed

BELUM_DITULIS = "KODE belum ditulis. Contoh: lkip trace persentase-tpt.capaian"
TANPA_TEMPAT = (
    "Tempat tercetak tidak ditampilkan: {} memuat kesalahan atau tidak mencetak angka. Lihat: lkip template check\n"
)


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What was asked for: figures by name (`kode`), as printed (`angka`), by tag, or `semua`; of a period.

    `data` and `templat` are the paths that were named; None: not given.
    """

    kode: str | None = None
    angka: str | None = None
    tahun: int | None = None
    triwulan: int | None = None
    data: str | None = None
    templat: str | None = None
    tag: tuple[str, ...] = ()
    semua: bool = False

    @property
    def kosong(self) -> bool:
        """Whether no figure is named in any way."""
        return self.kode is None and self.angka is None and not self.tag and not self.semua


def find_jejak(permintaan: Permintaan) -> Jejak:
    """The derivations that were asked for. Raises BadParameter where the question names nothing."""
    if permintaan.kosong:
        raise typer.BadParameter(BELUM_DITULIS)
    folder = find_data(permintaan.data)
    templat = find_template(permintaan.templat, folder)
    muatan = pipeline.load(FolderTempat(folder.path, folder.nama))
    if has_errors(muatan.diagnostics):
        sys.stderr.write(f"{ADA_KESALAHAN}\n")
    nama, periode = _read(permintaan, muatan.hasil)
    bahan = pipeline.gather(muatan, periode)
    konteks, _ = pipeline.compose(muatan, periode)
    present = [satu for satu in list_figures(bahan, konteks).values() if satu.periode == periode]
    turunan = tuple(derive(satu, bahan) for satu in _choose(nama, permintaan, present))
    riwayat = find_riwayat(folder, _list_lines(turunan))
    return Jejak(bahan.kinerja.instansi.nama, periode, turunan, riwayat, _printed(templat, konteks))


def _list_lines(turunan: Iterable[Turunan]) -> set[Baris]:
    """The lines that derivations rest on."""
    inputs = (masuk for satu in turunan for masuk in (satu, *list_inputs(satu)))
    return {baris for masuk in inputs if (baris := baris_of(masuk.tempat)) is not None}


def _printed(templat: Path, konteks: Mapping[str, object]) -> Mapping[str, tuple[str, ...]]:
    printed = find_printed(templat.read_bytes(), templat.name, konteks)
    if not printed:
        sys.stderr.write(TANPA_TEMPAT.format(shown_path(templat)))
    return printed


def _read(permintaan: Permintaan, available: Iterable[Periode]) -> tuple[Nama | None, Periode]:
    """The name that was asked for, and the period: that of the name, else that of the options, else the newest."""
    known = sorted(available)
    newest = choose_periode(permintaan.tahun, permintaan.triwulan, known)
    nama = None if permintaan.kode is None else read_nama(permintaan.kode, permintaan.tahun, newest)
    if isinstance(nama, str):
        raise typer.BadParameter(nama)
    asked = nama.periode if nama else None
    return nama, choose_periode(asked.tahun, asked.triwulan, known) if asked else newest


def _choose(nama: Nama | None, permintaan: Permintaan, present: Sequence[Hitungan]) -> list[Hitungan]:
    found = [*present] if nama is None else find_figures(nama, present)
    if isinstance(found, str):
        raise typer.BadParameter(found)
    if permintaan.tag:
        return [satu for satu in found if satu.tag in permintaan.tag]
    return found if permintaan.angka is None else find_by_print(permintaan.angka, found)


def save_page(path: Path, page: str) -> int:
    """Write a page and say so; 0, or 2 where it cannot be written."""
    told, written = save_file(path, page.encode(), "Asal angka")
    sys.stdout.write(f"{told}\n")
    return BERHASIL if written else GAGAL_SIMPAN
