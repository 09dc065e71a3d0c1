"""`lkip validate --ikuti`: the data are checked again whenever one of their files is saved."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn

import typer
import watchfiles

from lkip_cli.cli.app import DIHENTIKAN
from lkip_cli.cli.tempat import FolderData
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.pilih import has_data_suffix

JEDA = 100
"""Milliseconds of quiet after which what was saved together counts as saved."""
DETAK = 1000
"""Milliseconds after which the folder is looked at without being told to: it may have gone, or lie on a network."""
DISEBUT = 3
"""So many saved files are named."""

Keadaan = Mapping[str, tuple[int, int, int]] | None
"""Of every data file its time, size and number on the disk; None where there is no folder."""


def follow(folder: FolderData, periksa: Callable[[], object]) -> NoReturn:
    """Check now, and again after every change, until the user stops it (exit code 130)."""
    before = _look(folder)
    try:
        periksa()
        _note(f"Menunggu perubahan pada {folder.nama}. Hentikan dengan Ctrl+C.")
        for changed in _changes(folder, before):
            typer.echo(f"\n=== {changed} ===\n")
            periksa()
            sys.stdout.flush()
            gc.collect()
    except KeyboardInterrupt:
        _note("\nDihentikan.")
    raise typer.Exit(DIHENTIKAN)


def _changes(folder: FolderData, before: Keadaan) -> Iterator[str]:
    """What was changed since `before`, in words, each time that something was; a folder that goes is waited for."""
    for _ in _wake(folder.path):
        now = _look(folder)
        if now == before:
            continue
        if now is None:
            _note(f"Folder {folder.nama} tidak ada; menunggu sampai ada lagi.")
        else:
            yield _describe(before or {}, now, folder.nama)
        before = now


def _wake(path: Path) -> Iterator[None]:
    """A beat whenever something happens in the folder, and at the latest after `DETAK`.

    A folder that was made anew is watched anew: the system tells only of the one that it was asked about.
    While there is none, the nearest folder above it is watched.
    """
    while True:
        watched = _number(path)
        nearest = next(folder for folder in (path, *path.absolute().parents) if folder.is_dir())
        beats = watchfiles.watch(
            nearest,
            watch_filter=None,
            step=JEDA,
            rust_timeout=DETAK,
            yield_on_timeout=True,
            recursive=nearest == path,
        )
        with contextlib.suppress(FileNotFoundError):
            for _ in beats:
                yield None
                if _number(path) != watched:
                    break


def _number(path: Path) -> int:
    """The number of a folder on the disk; 0 where there is none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _look(folder: FolderData) -> Keadaan:
    if not folder.path.is_dir():
        return None
    paths = FolderTempat(folder.path, folder.nama).paths()
    return {path: _mark(folder.path / path) for path in paths if has_data_suffix(path)}


def _mark(path: Path) -> tuple[int, int, int]:
    """What differs after a file was saved, in whatever way; a file that cannot be asked has only zeros."""
    try:
        known = path.stat()
    except OSError:
        return 0, 0, 0
    return known.st_mtime_ns, known.st_size, known.st_ino


def _describe(before: Mapping[str, object], now: Mapping[str, object], nama: str) -> str:
    """The files that were saved or have gone, the first few by name."""
    saved = [f"{nama}/{path} disimpan" for path in now if now[path] != before.get(path)]
    gone = [f"{nama}/{path} dihapus" for path in before if path not in now]
    changed = [*saved, *gone]
    more = len(changed) - DISEBUT
    return ", ".join([*changed[:DISEBUT], *([f"dan {more} berkas lain"] if more > 0 else [])])


def _note(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
