"""`lkip new triwulan N`: the files of a quarter, with every kode that needs a figure."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, Tahun, parse_triwulan

Nomor = Annotated[int, typer.Argument(parser=parse_triwulan, metavar="N", help="Triwulan: 1, 2, 3, atau 4.")]
Sisanya = Annotated[
    bool, typer.Option("--sisanya", help="Lewati berkas yang sudah ada, dan buat hanya yang belum ada.")
]
Ulang = Annotated[
    bool, typer.Option("--ulang", help="Ganti berkas yang belum pernah diubah sejak dibuat; yang sudah diisi tetap.")
]


def triwulan(
    nomor: Nomor, tahun: Tahun = None, data: Data = None, sisanya: Sisanya = False, ulang: Ulang = False
) -> None:
    """Buat berkas satu triwulan.

    Setiap kode yang harus diisi sudah ada di dalamnya, beserta nama, satuan, target, dan angka triwulan lalu.

    Contoh:

      lkip new triwulan 3

      lkip new triwulan 1 --tahun 2019

      lkip new triwulan 3 --sisanya

      lkip new triwulan 1 --ulang

    Bila tahun tidak ditulis, dipakai tahun terbaru. Angkanya kosong: tidak ada angka yang disalin.

    Tidak ada isian yang ditimpa: bila salah satu berkasnya sudah ada, tidak ada yang ditulis, kecuali dengan
    --sisanya atau --ulang.
    """
    from lkip_cli.angka.periode import Periode
    from lkip_cli.cli.berikutnya import choose_tahun, load_plan
    from lkip_cli.cli.penulis import Pilihan, place_data, write_all
    from lkip_cli.cli.tempat import find_data
    from lkip_cli.kerangka.triwulan import make_triwulan

    folder = find_data(data)
    muatan = load_plan(folder, tahun)
    periode = Periode(choose_tahun(muatan, tahun), nomor)
    files = make_triwulan(muatan.tahun[periode.tahun], periode)
    tulisan = place_data(folder, files, Pilihan(sisanya, ulang))
    if not tulisan.files:
        sebab = "sudah diisi" if ulang else "sudah ada"
        typer.echo(f"Semua berkas triwulan ini {sebab}; tidak ada yang dibuat.")
        return
    typer.echo(f"Berkas {periode.lengkap}:")
    write_all(tulisan)
    typer.echo("Isi angka dan narasinya, lalu jalankan lkip validate; kemajuannya tampak pada lkip status.")
