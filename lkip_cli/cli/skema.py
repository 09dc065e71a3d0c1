"""The schemas of a project as the command shows and writes them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.berkas.bawaan import data_page
from lkip_cli.cli.tempat import FolderData, find_data, find_data_upward, shown_path
from lkip_cli.diagnostics.near import nearest
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.skema.berkas import FOLDER, PENGATURAN, SkemaBerkas, build_berkas, list_skema
from lkip_cli.skema.json import to_bytes
from lkip_cli.skema.petunjuk import Halaman, read_petunjuk
from lkip_cli.skema.rencana import Rencana, plan_files
from lkip_cli.sumber.tempat.folder import FolderTempat

BERHASIL, GAGAL_TULIS = 0, 2


@dataclass(frozen=True, slots=True)
class Proyek:
    """The data folder (None: there is none yet) and its years."""

    folder: FolderData | None
    tahun: Mapping[int, Kinerja]


def find_project(data: str | None) -> Proyek:
    """The project of the data folder that was named, else of the nearest; without one, no project."""
    folder = find_data(data) if data is not None else find_data_upward()
    if folder is None:
        return Proyek(None, {})
    return Proyek(folder, load(FolderTempat(folder.path, folder.nama)).tahun)


def show_list(project: Proyek) -> None:
    """Print the name of every schema and the files that it describes."""
    skema = list_skema(project.tahun)
    width = max(len(satu.nama) for satu in skema)
    for satu in skema:
        typer.echo(f"{satu.nama:{width}}  {satu.pola[0]}")
    typer.echo("\nSatu skema ditampilkan dengan `lkip schema NAMA`; semuanya ditulis dengan `lkip schema --tulis`.")


def show_one(project: Proyek, nama: str) -> None:
    """Print the schema of this name, or that of this data file."""
    found = _find(project, nama)
    if found is None:
        near = nearest(nama, [satu.nama for satu in list_skema(project.tahun)])
        hint = f" Maksudnya {near}?" if near else " Daftarnya: lkip schema."
        message = f"“{nama}” bukan nama skema, dan bukan berkas data.{hint}"
        raise typer.BadParameter(message)
    typer.echo(to_bytes(found.build(_page())).decode(), nl=False)


def write_skema(project: Proyek) -> int:
    """Write every schema and the settings, and say what was done; 2 where a file cannot be written."""
    if project.folder is None:
        find_data(None)
        return GAGAL_TULIS
    root = project.folder.path.resolve().parent
    baru = build_berkas(project.tahun, _page(), project.folder.path.resolve().name)
    rencana = plan_files(baru, dict(_standing(root, baru)))
    failed = [failure.pesan for path, isi in rencana.tulis.items() if (failure := write_atomic(root / path, isi))]
    for path in rencana.hapus:
        (root / path).unlink(missing_ok=True)
    for line in failed:
        sys.stderr.write(f"{line}\n")
    for line in _report(root, baru, rencana):
        typer.echo(line)
    return GAGAL_TULIS if failed else BERHASIL


def _report(root: Path, baru: Mapping[str, bytes], rencana: Rencana) -> Iterator[str]:
    jumlah = sum(path.startswith(f"{FOLDER}/") for path in baru)
    changed = f"{len(rencana.tulis)} berkas ditulis, {len(rencana.hapus)} dihapus"
    yield f"{jumlah} skema di {shown_path(root / FOLDER)}: {changed}."
    if PENGATURAN in rencana.tulis:
        yield f"Pengaturan VS Code: {shown_path(root / PENGATURAN)}."
    yield from rencana.pesan


def _standing(root: Path, baru: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The files that stand where lkip writes, and all schemas beside them."""
    beside = (path.relative_to(root).as_posix() for path in (root / FOLDER).glob("*.json"))
    for path in dict.fromkeys((*baru, *beside)):
        if (root / path).is_file():
            yield path, (root / path).read_bytes()


def _find(project: Proyek, nama: str) -> SkemaBerkas | None:
    skema = list_skema(project.tahun)
    path = _below_data(project.folder, nama)
    return next((satu for satu in skema if satu.nama == nama or satu.describes(path)), None)


def _below_data(folder: FolderData | None, nama: str) -> str:
    """The path of a data file below the data folder; as it is where it lies elsewhere or is no path."""
    whole = Path(nama.replace("\\", "/")).absolute()
    if folder is None or not whole.is_relative_to(folder.path.absolute()):
        return nama
    return whole.relative_to(folder.path.absolute()).as_posix()


def _page() -> Halaman:
    return read_petunjuk(data_page().read_text(encoding="utf-8"))
