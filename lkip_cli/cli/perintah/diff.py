"""`lkip diff`: what changed between two quarters, or in one quarter between two revisions."""

from __future__ import annotations

from typing import Annotated

import typer

from lkip_cli.cli.bentuk_diff import FORMAT, parse_format, parse_simpan
from lkip_cli.cli.options import Data, KeBerkas

Lama = Annotated[
    str | None,
    typer.Argument(metavar="LAMA", help="Triwulan yang lama, misalnya 2018-TW1.", show_default=False),
]
Baru = Annotated[
    str | None,
    typer.Argument(metavar="BARU", help="Triwulan yang baru; bila tidak ditulis, yang terbaru.", show_default=False),
]
Rev = Annotated[
    str | None,
    typer.Option(
        "--rev",
        metavar="REVISI",
        help="Bandingkan satu triwulan pada dua keadaan: REVISI dengan berkas sekarang, atau LAMA..BARU.",
    ),
]
Bidang = Annotated[
    list[str] | None,
    typer.Option("--bidang", metavar="BIDANG", help="Hanya bidang (nama folder) ini; boleh ditulis berulang."),
]
Kode = Annotated[
    list[str] | None,
    typer.Option("--kode", metavar="KODE", help="Hanya entri dengan kode ini; boleh ditulis berulang."),
]
Semua = Annotated[bool, typer.Option("--semua", help="Tampilkan pula angka yang tetap dan narasi yang ditulis ulang.")]
Format = Annotated[
    str, typer.Option("--format", parser=parse_format, metavar="FORMAT", help=f"Bentuk: {', '.join(FORMAT)}.")
]
Simpan = Annotated[
    list[str] | None,
    typer.Option(
        "--simpan",
        parser=parse_simpan,
        metavar="FORMAT:BERKAS",
        help="Simpan pula ke berkas dengan format itu; boleh ditulis berulang.",
    ),
]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Kode keluar 1 bila ada perubahan.")]


def diff(
    lama: Lama = None,
    baru: Baru = None,
    rev: Rev = None,
    data: Data = None,
    bidang: Bidang = None,
    kode: Kode = None,
    semua: Semua = False,
    format_: Format = "text",
    keluaran: KeBerkas = None,
    simpan: Simpan = None,
    exit_code: ExitCode = False,
) -> None:
    """Tampilkan perubahan antara dua triwulan atau dua revisi.

    Contoh:

      lkip diff

      lkip diff 2018-TW1 2018-TW2

      lkip diff --rev HEAD~1

      lkip diff 2018-TW2 --rev main..perbaikan --format markdown

      lkip diff --bidang koperasi --simpan docx:perubahan.docx

    Tanpa argumen, triwulan terbaru dibandingkan dengan triwulan sebelumnya. Dengan --rev, yang dibandingkan
    adalah triwulan terbaru yang ada pada kedua revisi. Entri dicocokkan menurut kodenya; urutan, komentar, dan
    cara menulis angka (3,10 atau 3,100) bukan perubahan.
    """
    from lkip_cli.banding.daftar import make_daftar
    from lkip_cli.cli.hasil_diff import Hasil
    from lkip_cli.cli.sisi_diff import choose_sides, compare, make_saringan
    from lkip_cli.cli.tempat import find_data

    sisi = choose_sides(find_data(data), (lama, baru), rev)
    banding = compare(sisi.lama.muatan, sisi.lama.keadaan.periode, sisi.baru.muatan, sisi.baru.keadaan.periode)
    saringan = make_saringan(banding.pasangan, bidang or (), kode or (), semua=semua)
    daftar = make_daftar(sisi.lama.keadaan, sisi.baru.keadaan, banding, saringan, sisi.catatan)
    unsaved = Hasil(daftar, sisi).write(format_, keluaran, simpan or ())
    raise typer.Exit(unsaved or int(exit_code and bool(daftar.berubah + daftar.rutin)))
