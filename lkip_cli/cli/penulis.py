"""New files on disk: all or none, and never over one that somebody wrote in."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli.berkas.baru import find_existing, write_new
from lkip_cli.cli.tempat import FolderData, shown_path
from lkip_cli.diagnostics.aman import safe
from lkip_cli.kerangka.tanda import is_untouched
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.pilih import choose

TAK_TERTULIS = 2
"""The exit code where a file cannot be written."""
DIBUAT_ULANG = "dibuat ulang; isinya belum pernah diubah"
TIDAK_DIUBAH = "tetap; sudah diisi"


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What is done with files that are there: `sisanya` leaves them, `ulang` only those that somebody wrote in."""

    sisanya: bool = False
    ulang: bool = False


TETAP = Pilihan()
"""Any file that is there is a reason to write nothing."""


@dataclass(frozen=True, slots=True)
class Tulisan:
    """What is to be written: bytes by path, and the files among them that may be replaced.

    `tetap` are files that could have been replaced, had nobody written in them.
    """

    files: Mapping[Path, bytes]
    ganti: Collection[Path] = ()
    tetap: Collection[Path] = ()


def place_new(files: Mapping[Path, bytes], saran: str) -> Tulisan:
    """The files as they are; raises BadParameter, naming them, where some exist. `saran` says what to do."""
    _refuse_any(find_existing(files), saran)
    return Tulisan(files)


def place_data(folder: FolderData, files: Mapping[str, str], pilihan: Pilihan = TETAP) -> Tulisan:
    """Where texts (by path below the data folder) go. Raises BadParameter, naming them, for files that are there.

    Names are compared as the reader compares them: `TW3.yml` is `tw3.yaml`.
    """
    known = choose(FolderTempat(folder.path, folder.nama).paths()).data
    there = {path: folder.path / known[path] for path in files if path in known}
    untouched = {path for path, file in there.items() if is_untouched(file.read_bytes())}
    kept = there.keys() - (untouched if pilihan.ulang else set())
    held = [there[path] for path in sorted(kept)]
    if not (pilihan.sisanya or pilihan.ulang):
        _refuse_any(held, _advise(untouched))
    folders = {_parent(kunci): _parent(path) for kunci, path in known.items()}
    targets = {path: there.get(path) or _target(folder, path, folders) for path in files if path not in kept}
    raw = {target: files[path].encode() for path, target in targets.items()}
    return Tulisan(raw, [target for path, target in targets.items() if path in there], held if pilihan.ulang else ())


def _advise(untouched: Collection[str]) -> str:
    ulang = " Yang belum pernah diubah dapat dibuat ulang dengan --ulang." if untouched else ""
    return f"Tambahkan --sisanya untuk membuat yang belum ada saja.{ulang}"


def write_all(tulisan: Tulisan, pengganti: str = DIBUAT_ULANG) -> None:
    """Write the files and name them, those replaced with the words `pengganti`.

    Exits with code 2, and nothing written, where one cannot be.
    """
    failure = write_new(tulisan.files, tulisan.ganti)
    if failure is not None:
        nama = safe(shown_path(failure.path))
        sys.stderr.write(f"{nama} tidak dapat ditulis: {failure.sebab}. Tidak ada berkas yang dibuat.\n")
        raise typer.Exit(TAK_TERTULIS)
    for path in tulisan.files:
        keterangan = f" ({pengganti})" if path in tulisan.ganti else ""
        typer.echo(f"  {safe(shown_path(path))}{keterangan}")
    for path in tulisan.tetap:
        typer.echo(f"  {safe(shown_path(path))} ({TIDAK_DIUBAH})")


def _refuse_any(existing: Iterable[Path], saran: str) -> None:
    listed = ", ".join(safe(shown_path(path)) for path in existing)
    if listed:
        message = f"sudah ada dan tidak akan ditimpa: {listed}. Tidak ada yang ditulis. {saran}"
        raise typer.BadParameter(message)


def _target(folder: FolderData, path: str, folders: Mapping[str, str]) -> Path:
    """The file in the folder as it is spelt on disk."""
    return folder.path / folders.get(_parent(path), _parent(path)) / path.rpartition("/")[2]


def _parent(path: str) -> str:
    return path.rpartition("/")[0]
