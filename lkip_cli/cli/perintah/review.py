"""`lkip review`: one comment for a pull request, from findings, changes and state."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.options import Data, KeBerkas, Ketat

Rev = Annotated[
    str,
    typer.Option(
        "--rev", metavar="REVISI", help="Revisi git yang menjadi pembanding; bila tidak ditulis, komit terakhir (HEAD)."
    ),
]


def review(rev: Rev = "HEAD", data: Data = None, keluaran: KeBerkas = None, ketat: Ketat = False) -> None:
    """Susun komentar untuk permintaan tarik (pull request).

    Contoh:

      lkip review --rev origin/main

      lkip review --rev origin/main -o tinjauan.md

      lkip review

    Komentar memuat temuan baru terhadap REVISI, jumlah temuan lama, perubahan triwulan terbaru, dan kemajuan
    pengisian. Panjangnya paling banyak 65.536 karakter; bagian yang terpotong disebut. Baris pertamanya selalu
    <!-- lkip -->, supaya komentar yang sudah ada dapat dikenali lalu diperbarui. Bila REVISI tidak dapat dibaca,
    semua temuan ditampilkan dan sebabnya disebut. Kode keluar sama dengan lkip validate.
    """
    from lkip_cli.cli.keluar import BERSIH, TEMUAN
    from lkip_cli.cli.tempat import find_data
    from lkip_cli.cli.tinjauan import check_revisi, make_tinjauan, write_tinjauan

    tinjauan = make_tinjauan(find_data(data), check_revisi(rev), ketat=ketat)
    raise typer.Exit(write_tinjauan(tinjauan, keluaran) or (TEMUAN if tinjauan.gagal else BERSIH))
