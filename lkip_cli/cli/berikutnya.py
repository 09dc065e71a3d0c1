"""What `lkip new` builds on: the plan of a year, read without an error."""

from __future__ import annotations

import typer

from lkip_cli.cli.keluar import TEMUAN
from lkip_cli.cli.sajian import make_sajian
from lkip_cli.cli.tempat import FolderData
from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.model.jenis_berkas import classify
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.pilih import key_of


def load_plan(folder: FolderData, tahun: int | None) -> Muatan:
    """The data; ends the command with its findings where the plan of the year cannot be read.

    Without a whole plan it would not be known which kode need a figure.
    """
    muatan = load(FolderTempat(folder.path, folder.nama))
    chosen = choose_tahun(muatan, tahun)
    lengkap = muatan.tahun[chosen].lengkap
    salah = [one for one in muatan.diagnostics if _spoils(one, folder.nama, chosen, lengkap=lengkap)]
    if salah:
        sajian = make_sajian(None, None)
        sajian.show(salah)
        sajian.say(f"Rencana tahun {chosen} masih salah; perbaiki dahulu. Tidak ada berkas yang dibuat.")
        raise typer.Exit(TEMUAN)
    return muatan


def choose_tahun(muatan: Muatan, tahun: int | None) -> int:
    """The year asked for, else the newest. Raises BadParameter where the data do not have it."""
    known = sorted(muatan.tahun)
    if not known:
        message = f"belum ada data tahun mana pun di {muatan.nama}. Mulailah dengan lkip init."
        raise typer.BadParameter(message)
    if tahun is not None and tahun not in muatan.tahun:
        message = (
            f"tahun {tahun} belum ada; yang ada: {', '.join(map(str, known))}. Buat dengan lkip new tahun {tahun}."
        )
        raise typer.BadParameter(message)
    return known[-1] if tahun is None else tahun


def _spoils(found: Diagnostic, nama: str, tahun: int, *, lengkap: bool) -> bool:
    """Whether a finding is an error of the plan of the year; one in the file of a quarter is not.

    One on a file that has no place in the scheme counts where not all kode are known.
    """
    letaknya = classify(key_of(found.place.berkas.removeprefix(f"{nama}/")))
    if letaknya is None:
        return found.tingkat is Tingkat.KESALAHAN and not lengkap
    bagian = letaknya.bagian
    of_year = bagian.get("tahun", str(tahun)) == str(tahun)
    return found.tingkat is Tingkat.KESALAHAN and of_year and "triwulan" not in bagian
