"""`lkip unlock`: a lock is opened, with a reason that stays."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun, Tanggal, Triwulan


def parse_alasan(text: str) -> str:
    """A reason on one line that says something."""
    alasan = " ".join(text.split())
    if not alasan or not alasan.isprintable():
        message = "alasan tidak boleh kosong dan hanya boleh memuat huruf, angka, dan tanda baca."
        raise typer.BadParameter(message)
    return alasan


Alasan = Annotated[
    str, typer.Option("--alasan", parser=parse_alasan, metavar="TEKS", help="Sebab kunci dibuka; dicatat di berkasnya.")
]


def unlock(
    alasan: Alasan, triwulan: Triwulan = None, tahun: Tahun = None, data: Data = None, tanggal: Tanggal = None
) -> None:
    """Buka kunci satu triwulan, dengan alasan yang tetap tercatat.

    Contoh:

      lkip unlock --triwulan 1 --tahun 2018 --alasan "Laporan terbit ulang atas permintaan Inspektorat"

      lkip unlock --triwulan 1 --tahun 2018 --alasan "Salah cetak pagu" --tanggal "3 Agustus 2018"

    Selama terbuka, perubahan angka triwulan itu tidak menjadi temuan. Kunci lagi dengan lkip lock sesudah
    laporannya terbit ulang. Untuk memperbaiki satu angka tanpa menerbitkan ulang laporan, tulis ralat di
    bawah angka itu; kuncinya tidak perlu dibuka.
    """
    from lkip_cli.cli.penguncian import refuse, save_kunci
    from lkip_cli.cli.tempat import choose_periode, find_data
    from lkip_cli.laporan.terbit.kunci import open_kunci
    from lkip_cli.pipeline import load
    from lkip_cli.sumber.tempat.folder import FolderTempat

    folder = find_data(data)
    muatan = load(FolderTempat(folder.path, folder.nama))
    locks = {satu.periode: satu for kinerja in muatan.tahun.values() for satu in kinerja.kunci.values()}
    closed = [periode for periode, kunci in locks.items() if kunci.terkunci]
    asked = [satu for satu in closed if tahun in {None, satu.tahun} and triwulan in {None, satu.triwulan}]
    periode = choose_periode(tahun, triwulan, asked or {*muatan.hasil, *locks})
    kunci = locks.get(periode)
    if kunci is None or not kunci.terkunci:
        listed = ", ".join(satu.lengkap for satu in closed) or "tidak ada"
        refuse(f"{periode.lengkap} tidak terkunci; tidak ada yang dibuka. Yang terkunci: {listed}.")
        return
    path = save_kunci(folder, open_kunci(kunci, alasan, tanggal))
    typer.echo(f"Kunci {periode.lengkap} dibuka: {path}")
    typer.echo(f"Alasan yang dicatat: {alasan}")
