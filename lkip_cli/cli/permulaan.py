"""`lkip init`: the files of a new project on disk, and what they still lack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import typer

from lkip_cli.berkas.bawaan import default_template, example_data
from lkip_cli.cli.jawaban import Permintaan, find_jawaban
from lkip_cli.cli.keluar import exit_code
from lkip_cli.cli.penulis import place_new, write_all
from lkip_cli.cli.skema import write_skema
from lkip_cli.cli.tempat import find_data, shown_path
from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.diagnostics.aman import safe
from lkip_cli.kerangka.petunjuk import without_example
from lkip_cli.kerangka.proyek import make_data, make_sekitar
from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.folder import FolderTempat

DATA, TEMPLAT = "data", "templates"
PETUNJUK = "README.md"
Isi = Mapping[str, bytes]


def begin(folder: str, permintaan: Permintaan) -> int:
    """Make the project of an agency; the exit code."""
    _refuse_existing_data(folder)
    jawaban = find_jawaban(permintaan)
    files = {f"{DATA}/{path}": teks.encode() for path, teks in make_data(jawaban).items()}
    petunjuk = without_example((example_data() / PETUNJUK).read_text(encoding="utf-8"))
    found = _write(folder, files | {f"{DATA}/{PETUNJUK}": petunjuk.encode()})
    _say_next(folder, found, jawaban.triwulan)
    return exit_code(found)


def begin_example(folder: str, permintaan: Permintaan) -> int:
    """Make a project of the example; the exit code. Raises BadParameter for options of an agency."""
    if permintaan != Permintaan():
        message = "--contoh sudah lengkap; opsi lain tidak ditulis bersamanya."
        raise typer.BadParameter(message)
    _refuse_existing_data(folder)
    asal = example_data()
    paths = (path for path in sorted(asal.rglob("*")) if path.is_file())
    found = _write(folder, {f"{DATA}/{path.relative_to(asal).as_posix()}": path.read_bytes() for path in paths})
    typer.echo(f"Laporannya disusun dengan: {_inside(folder)}lkip build --tahun 2018 --triwulan 2")
    return exit_code(found)


def _refuse_existing_data(folder: str) -> None:
    data = Path(folder) / DATA
    if data.exists():
        message = f"folder {safe(shown_path(data))} sudah ada. Pilih folder lain; data yang ada tidak diubah."
        raise typer.BadParameter(message)


def _write(folder: str, data: Isi) -> Sequence[Diagnostic]:
    """Write data, template and what stands around them; the findings of the new data."""
    templat = default_template().parent
    files = {
        **data,
        **{f"{TEMPLAT}/{nama}": (templat / nama).read_bytes() for nama in (default_template().name, PETUNJUK)},
        **{path: teks.encode() for path, teks in make_sekitar().items()},
    }
    targets = {Path(folder) / path: raw for path, raw in files.items()}
    tulisan = place_new(targets, "Pindahkan dahulu, atau pilih folder lain.")
    typer.echo("Dibuat:")
    write_all(tulisan)
    write_skema(find_data(str(Path(folder) / DATA)))
    found = check(FolderTempat(Path(folder) / DATA, shown_path(Path(folder) / DATA)))
    salah = Counter(one.tingkat for one in found)
    typer.echo(f"\nDiperiksa: {salah[Tingkat.KESALAHAN]} kesalahan, {salah[Tingkat.PERINGATAN]} peringatan.")
    return found


def _say_next(folder: str, found: Sequence[Diagnostic], triwulan: int) -> None:
    """What is to be done with the new files, in order."""
    typer.echo("\nLangkah berikutnya:")
    typer.echo("1. Ganti setiap teks <...> dengan isi yang sebenarnya, dimulai dari berkas berikut:")
    for berkas in dict.fromkeys(one.place.berkas for one in found if one.kode == "LK229"):
        typer.echo(f"     {safe(berkas)}")
    typer.echo(f"2. Setelah rencana terisi: {_inside(folder)}lkip new triwulan {triwulan} --ulang")
    typer.echo("3. Isi angka dan narasi triwulan itu, lalu: lkip validate")
    typer.echo("4. Susun laporannya: lkip build (atau lkip build --draf selama belum lengkap)")
    typer.echo(f"Cara mengisi setiap berkas: {safe(shown_path(Path(folder) / DATA / PETUNJUK))}")


def _inside(folder: str) -> str:
    """What brings the user into the folder first."""
    here = Path(folder).resolve() == Path.cwd()
    return "" if here else f"cd {safe(shown_path(Path(folder)))}, lalu "
