"""The data with which a finished report is compared."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode, read_periode
from lkip_cli.cli.keluar import ADA_KESALAHAN
from lkip_cli.cli.tempat import FolderData, find_data_upward, find_named_data
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.kaidah.naskah.kini import Kini, gather_angka
from lkip_cli.laporan.manifes import Jejak
from lkip_cli.pipeline import Muatan
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.manifes.jejak import digest_data, tool_version

SENDIRI = "naskahnya hanya dibandingkan dengan catatan asalnya sendiri"
TANPA_DATA = f"Folder data tidak ditemukan; {SENDIRI}. Tulis --data FOLDER untuk membandingkannya dengan data."


@dataclass(frozen=True, slots=True)
class Pembanding:
    """What the data say now (None where there are none), and what is to be said about it."""

    kini: Kini | None
    catatan: str = ""


def find_pembanding(given: str | None, asal: Jejak) -> Pembanding:
    """The data of the period of a report, from the folder that was named or the nearest one.

    Raises BadParameter where the folder that was named does not exist.
    """
    folder = find_data_upward() if given is None else find_named_data(given)
    if not asal.periode:
        return Pembanding(None)
    if folder is None:
        return Pembanding(None, TANPA_DATA)
    periode = read_periode(asal.periode)
    if not isinstance(periode, Periode):
        return Pembanding(None, f"Periode “{safe(asal.periode)}” tidak dikenal; {SENDIRI}.")
    return _compare_with(folder, periode, asal.instansi)


def _compare_with(folder: FolderData, periode: Periode, instansi: str) -> Pembanding:
    muatan = pipeline.load(FolderTempat(folder.path, folder.nama))
    pemilik = _owner(muatan, periode)
    if periode not in muatan.hasil and pemilik in {"", instansi}:
        return Pembanding(None, f"Data {periode.lengkap} tidak ada dalam {safe(folder.nama)}; {SENDIRI}.")
    konteks = pipeline.compose(muatan, periode)[0] if periode in muatan.hasil else {}
    kini = Kini(pemilik, tool_version(), digest_data(muatan.tempat, periode), gather_angka(konteks))
    return Pembanding(kini, ADA_KESALAHAN if has_errors(muatan.diagnostics) else "")


def _owner(muatan: Muatan, periode: Periode) -> str:
    """Whose the data are: by the year of the period, else by the newest year; empty where they do not say."""
    tahun = muatan.tahun.get(periode.tahun) or muatan.tahun.get(max(muatan.tahun, default=0))
    return "" if tahun is None else tahun.instansi.nama
