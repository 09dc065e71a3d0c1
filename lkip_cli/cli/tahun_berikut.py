"""`lkip new tahun`: the plan of the newest year before it, on disk in the new one."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from lkip_cli.cli.berikutnya import load_plan
from lkip_cli.cli.jawaban import parse_renstra, parse_tahun_data
from lkip_cli.cli.penulis import Pilihan, place_data, write_all
from lkip_cli.cli.skema import renew_skema
from lkip_cli.cli.tempat import FolderData
from lkip_cli.kerangka.renstra_baru import make_renstra
from lkip_cli.kerangka.tahun_baru import make_tahun
from lkip_cli.model.jenis_berkas import classify
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.pilih import choose


def begin_tahun(folder: FolderData, text: str, renstra: str | None, *, sisanya: bool) -> int:
    """Write the plan of the year named by `text`, with `renstra` the frame of its renstra too; the exit code.

    With `sisanya` files that are there stay, and the others are made.
    """
    baru = parse_tahun_data(text)
    tempat = FolderTempat(folder.path, folder.nama)
    lama = _year_before(tuple(load(tempat).tahun), baru, there=sisanya)
    muatan = load_plan(folder, lama)
    paths = choose(tempat.paths()).data
    raw = {kunci: tempat.read(path) for kunci, path in paths.items()}
    files = make_tahun(raw, lama, baru)
    rencana = muatan.tahun[lama].renstra
    if renstra is not None:
        awal, akhir = parse_renstra(renstra, baru)
        asal = f"renstra/{rencana.awal}-{rencana.akhir}.yaml"
        files |= {f"renstra/{awal}-{akhir}.yaml": make_renstra(asal, raw[asal])}
    tulisan = place_data(folder, files, Pilihan(sisanya))
    typer.echo(f"Rencana tahun {baru}, disalin dari tahun {lama} tanpa angka:")
    write_all(tulisan)
    typer.echo("Isi target, pagu, dan dokumennya; lkip validate menyebut satu per satu yang belum diisi.")
    if renstra is None and not _is_covered(paths, baru):
        typer.echo(
            f"Belum ada renstra yang memuat tahun {baru}: buat {folder.nama}/renstra/AWAL-AKHIR.yaml bagi periodenya. "
            f"Renstra lama dapat disalin sebagai kerangka: lkip new tahun {baru} --sisanya --renstra AWAL-AKHIR."
        )
    return renew_skema(folder)


def _is_covered(paths: Iterable[str], tahun: int) -> bool:
    """Whether one of the files is a renstra that holds the year."""
    bagian = (letaknya.bagian for path in paths if (letaknya := classify(path)) and "awal" in letaknya.bagian)
    return any(int(one["awal"]) <= tahun <= int(one["akhir"]) for one in bagian)


def _year_before(known: tuple[int, ...], baru: int, *, there: bool) -> int:
    """The newest year before. Raises BadParameter without one, and unless `there` where the year itself is there."""
    earlier = [tahun for tahun in known if tahun < baru]
    if baru in known and not there:
        message = f"tahun {baru} sudah ada. Tambahkan --sisanya untuk membuat berkas yang belum ada saja."
        raise typer.BadParameter(message)
    if not earlier:
        message = f"tidak ada tahun sebelum {baru} yang dapat disalin; yang ada: {', '.join(map(str, known)) or '-'}."
        raise typer.BadParameter(message)
    return max(earlier)
