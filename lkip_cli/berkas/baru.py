"""Writing several files, all or none, and never over one that is not named as to be replaced."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from lkip_cli.berkas.atomik import GagalTulis, explain_failure


def find_existing(paths: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Those of the paths at which something stands already, be it a link that leads nowhere."""
    return tuple(path for path in paths if os.path.lexists(path))


def write_new(files: Mapping[Path, bytes], ganti: Collection[Path] = ()) -> GagalTulis | None:
    """Write every file, or none of them and say why; missing folders are made.

    Files in `ganti` take the place of those that stand there; any other is never replaced.
    All bytes reach the disk under temporary names before the first file gets its own. A
    failure or an interruption brings back what was there and takes away what was made,
    folders included.
    """
    path = Path()
    try:
        with ExitStack() as leftover, ExitStack() as undo:
            waiting = []
            for path, raw in files.items():
                _make_folders(path.parent, undo)
                waiting.append((_write_beside(path, raw, undo, leftover), path))
            for sementara, path in waiting:
                if path in ganti:
                    _put_aside(path, undo, leftover)
                _give_name(sementara, path)
                undo.callback(_remove, path)
            undo.pop_all()
    except OSError as failure:
        return explain_failure(path, failure)
    return None


def _make_folders(folder: Path, undo: ExitStack) -> None:
    for one in reversed(list(_missing(folder))):
        one.mkdir()
        undo.callback(_remove_folder, one)


def _missing(folder: Path) -> Iterator[Path]:
    """The folder and those above it that do not exist, innermost first."""
    while not folder.exists():
        yield folder
        folder = folder.parent


def _write_beside(path: Path, raw: bytes, *ends: ExitStack) -> Path:
    """The temporary file, which goes away however it ends: first of all, for its folder may have to go too."""
    sementara = _name_beside(path)
    for end in ends:
        end.callback(_remove, sementara)
    with sementara.open("xb") as handle:
        handle.write(raw)
        handle.flush()
        os.fsync(handle.fileno())
    return sementara


def _put_aside(path: Path, undo: ExitStack, leftover: ExitStack) -> None:
    """Give an old file another name, until the new one stands in its place."""
    lama = _name_beside(path)
    leftover.callback(_remove, lama)
    undo.callback(lama.replace, path)
    path.rename(lama)


def _name_beside(path: Path) -> Path:
    return path.with_name(f".lkip-{secrets.token_hex(8)}.tmp")


def _give_name(sementara: Path, path: Path) -> None:
    """A link never replaces a file; where the system knows none, the name is looked at before it is taken."""
    try:
        os.link(sementara, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise
        sementara.rename(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _remove_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()
