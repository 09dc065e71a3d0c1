"""`lkip new bidang KODE`: a folder, and its entries in the files of the planner."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun

Kode = Annotated[str, typer.Argument(metavar="KODE", help="Nama folder bidang, misalnya tenaga-kerja.")]
Nama = Annotated[str, typer.Option("--nama", metavar="NAMA", help="Nama bidang yang dicetak.")]
Ya = Annotated[bool, typer.Option("--ya", help="Ubah instansi.yaml dan renstra tanpa bertanya.")]


def bidang(kode: Kode, nama: Nama, tahun: Tahun = None, data: Data = None, ya: Ya = False) -> None:
    """Tambah satu bidang.

    Contoh:

      lkip new bidang gizi --nama "Bidang Gizi"

      lkip new bidang gizi --nama "Bidang Gizi" --tahun 2026 --ya

    Folder bidang dibuat dengan satu indikator dan satu kegiatan yang isinya harus diganti, dan dengan berkas
    setiap triwulan yang sudah ada. Baris baru di instansi.yaml dan renstra ditampilkan dahulu.
    """
    from lkip_cli.cli.bidang_berikut import begin_bidang
    from lkip_cli.cli.tempat import find_data

    raise typer.Exit(begin_bidang(find_data(data), (kode, nama), tahun, ya=ya))
