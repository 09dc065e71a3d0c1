"""`lkip lock`: the figures of a published report are held."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from lkip_cli.cli.options import Data, Format, Tahun, Tanggal, Templat, Triwulan

if TYPE_CHECKING:
    from lkip_cli.angka.periode import Periode
    from lkip_cli.cli.tempat import FolderData
    from lkip_cli.pipeline import Muatan


def lock(
    triwulan: Triwulan = None,
    tahun: Tahun = None,
    data: Data = None,
    templat: Templat = None,
    tanggal: Tanggal = None,
    format_: Format = None,
) -> None:
    """Kunci angka satu triwulan yang laporannya sudah terbit.

    Contoh:

      lkip lock --triwulan 1 --tahun 2018

      lkip lock --triwulan 1 --tahun 2018 --tanggal "10 April 2018"

    Angka yang terbit dan identitas laporannya dicatat dalam kunci/2018-tw1.yaml di folder data. Sesudah itu
    lkip validate menolak setiap angka terbit yang berubah, kecuali diberi ralat; laporan triwulan berikutnya
    mencetak daftar ralat itu. Identitas sama dengan yang disebut lkip build --nomor-halaman tidak.
    Kunci dibuka dengan lkip unlock.
    """
    from lkip_cli.cli.keluar import TEMUAN, show_progress
    from lkip_cli.cli.penguncian import lock_report, save_kunci, tell_kunci
    from lkip_cli.cli.sajian import make_sajian
    from lkip_cli.cli.tempat import choose_periode, find_data, find_template
    from lkip_cli.pipeline import load
    from lkip_cli.sumber.tempat.folder import FolderTempat

    sajian = make_sajian(format_, None)
    folder = find_data(data)
    asal = find_template(templat, folder)
    muatan = load(FolderTempat(folder.path, folder.nama))
    periode = choose_periode(tahun, triwulan, muatan.hasil)
    _refuse_locked(folder, muatan, periode)
    show_progress(f"Menyusun laporan {periode.lengkap} ...")
    kunci, found = lock_report(muatan, periode, asal, tanggal)
    sajian.show(found)
    if kunci is None:
        sajian.say(f"{periode.lengkap} tidak dikunci karena datanya masih salah.")
        raise typer.Exit(TEMUAN)
    for line in tell_kunci(kunci, save_kunci(folder, kunci)):
        sajian.say(line)


def _refuse_locked(folder: FolderData, muatan: Muatan, periode: Periode) -> None:
    """End where the quarter has a lock that is closed, or one that cannot be read."""
    from lkip_cli.cli.penguncian import find_kunci, refuse
    from lkip_cli.cli.tempat import shown_path

    kunci = muatan.tahun[periode.tahun].kunci.get(periode.triwulan)
    path = find_kunci(folder, periode)
    if kunci is not None and kunci.terkunci:
        refuse(
            f"{periode.lengkap} sudah dikunci: {shown_path(path)}. Bila laporannya terbit ulang, buka dahulu dengan "
            f'lkip unlock --tahun {periode.tahun} --triwulan {periode.triwulan} --alasan "...".'
        )
    if kunci is None and path.exists():
        refuse(f"Berkas kunci {shown_path(path)} sudah ada tetapi tidak dapat dipakai. Sebabnya: lkip validate.")
