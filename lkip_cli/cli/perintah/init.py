"""`lkip init FOLDER`: the data, the template and the settings of a new agency."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import parse_triwulan

Folder = Annotated[str, typer.Argument(metavar="FOLDER", help="Folder yang diisi; titik (.) berarti folder ini.")]
Nama = Annotated[str | None, typer.Option("--nama", metavar="NAMA", help="Nama instansi, tanpa nama daerah.")]
Daerah = Annotated[
    str | None, typer.Option("--daerah", metavar="DAERAH", help="Nama daerah, misalnya Kabupaten Lumajang.")
]
IbuKota = Annotated[
    str | None, typer.Option("--ibu-kota", metavar="KOTA", help="Tempat penandatanganan; boleh menyusul.")
]
Tahun = Annotated[str | None, typer.Option("--tahun", "-T", metavar="TAHUN", help="Tahun data yang pertama.")]
Bidang = Annotated[
    list[str] | None,
    typer.Option(
        "--bidang",
        metavar="KODE=NAMA",
        help="Bidang: nama folder dan nama yang dicetak; boleh ditulis berulang. Tanpa ini, instansi tanpa bidang.",
    ),
]
Renstra = Annotated[
    str | None,
    typer.Option(
        "--renstra", metavar="AWAL-AKHIR", help="Periode renstra; bila tidak ditulis, lima tahun sejak TAHUN."
    ),
]
Triwulan = Annotated[
    int | None,
    typer.Option(
        "--triwulan",
        "-t",
        parser=parse_triwulan,
        metavar="N",
        help="Triwulan yang pertama diisi; bila tidak ditulis, triwulan I.",
    ),
]
Contoh = Annotated[
    bool, typer.Option("--contoh", help="Tulis contoh lengkap: data sebuah Dinas, triwulan I dan II tahun 2018.")
]


def init(
    folder: Folder,
    nama: Nama = None,
    daerah: Daerah = None,
    ibu_kota: IbuKota = None,
    tahun: Tahun = None,
    bidang: Bidang = None,
    renstra: Renstra = None,
    triwulan: Triwulan = None,
    contoh: Contoh = False,
) -> None:
    """Mulai data instansi baru.

    Contoh:

      lkip init lkip-rsud

      lkip init . --nama "Rumah Sakit Umum Daerah" --daerah "Kabupaten Lumajang" --tahun 2026

      lkip init dinas --bidang sekretariat=Sekretariat --bidang "pangan=Bidang Pangan"

      lkip init contoh --contoh

    Yang belum ditulis sebagai opsi ditanyakan bila perintah ini dijalankan di terminal.

    Tidak ada berkas yang ditimpa: bila salah satunya sudah ada, tidak ada yang ditulis.
    """
    from lkip_cli.cli.jawaban import Permintaan
    from lkip_cli.cli.permulaan import begin, begin_example

    permintaan = Permintaan(nama, daerah, ibu_kota, tahun, tuple(bidang or ()), renstra, triwulan or 1)
    raise typer.Exit(begin_example(folder, permintaan) if contoh else begin(folder, permintaan))
