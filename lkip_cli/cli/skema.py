"""The schemas of a project as the command shows and writes them."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
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
    return Proyek(folder, _read_years(folder) if folder else {})


def _read_years(folder: FolderData) -> Mapping[int, Kinerja]:
    return load(FolderTempat(folder.path, folder.nama)).tahun


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


def write_skema(folder: FolderData) -> int:
    """Write every schema and the settings beside the data folder, and say what was done; 2 where a file cannot be."""
    data = folder.path.resolve()
    root, baru = data.parent, build_berkas(_read_years(folder), _page(), data.name)
    rencana = plan_files(baru, dict(_standing(root, baru)))
    failed = {path: failure for path, isi in rencana.tulis.items() if (failure := write_atomic(root / path, isi))}
    for path in rencana.hapus:
        with contextlib.suppress(OSError):
            (root / path).unlink()
    for failure in failed.values():
        sys.stderr.write(f"{failure.pesan}\n")
    for line in _report(root, baru, rencana, failed):
        typer.echo(line)
    return GAGAL_TULIS if failed else BERHASIL


def renew_skema(folder: FolderData) -> int:
    """Write the schemas again where the project has them, for a new kode or year; 2 where a file cannot be written."""
    return write_skema(folder) if (folder.path.resolve().parent / FOLDER).is_dir() else BERHASIL


def _report(root: Path, baru: Iterable[str], rencana: Rencana, failed: Collection[str]) -> Iterator[str]:
    """What was done, and what is left to the user."""
    jumlah = sum(path.startswith(f"{FOLDER}/") for path in baru)
    written = [path for path in rencana.tulis if path not in failed]
    changed = f"{len(written)} berkas ditulis, {len(rencana.hapus)} dihapus"
    yield f"{jumlah} skema di {shown_path(root / FOLDER)}: {changed}."
    if PENGATURAN in written:
        yield f"Pengaturan VS Code: {shown_path(root / PENGATURAN)}."
    yield from rencana.pesan


def _standing(root: Path, baru: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The files that stand where lkip writes, and all schemas beside them; one that cannot be read seems empty."""
    beside = (path.relative_to(root).as_posix() for path in (root / FOLDER).glob("*.json"))
    for path in dict.fromkeys((*baru, *beside)):
        if (root / path).is_file():
            yield path, _read(root / path)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


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
