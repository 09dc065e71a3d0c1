"""A folder on disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from lkip_cli.sumber.decode import BATAS
from lkip_cli.sumber.tempat.pilih import has_data_suffix, is_ignored

_DI_LUAR = "tautan ini menunjuk ke luar folder data"
_TIDAK_BIASA = "ini bukan berkas biasa"


class FolderTempat:
    """The files below a folder.

    Links are not entered; a link to a regular file inside the folder is read, any other
    link cannot be.
    """

    def __init__(self, path: Path, nama: str) -> None:
        """`nama` is how messages call the folder."""
        self._path = path
        self._nama = nama

    @property
    def nama(self) -> str:
        """How messages call the place."""
        return self._nama

    def paths(self) -> tuple[str, ...]:
        """All files, sorted, and with `/` behind them the folders that were not entered."""
        return tuple(sorted(self._walk()))

    def read(self, path: str) -> bytes:
        """The bytes of a regular file, at most one more than the largest that is read; else OSError."""
        file = self._path / path
        if path.endswith("/"):
            raise _folder_error(file)
        asal = Path(os.path.realpath(file, strict=True))
        if not asal.is_relative_to(self._asal):
            raise OSError(_DI_LUAR)
        if not stat.S_ISREG(asal.stat().st_mode):
            raise OSError(_TIDAK_BIASA)
        with asal.open("rb") as handle:
            return handle.read(BATAS + 1)

    @cached_property
    def _asal(self) -> str:
        """The folder itself, whatever links lead to it."""
        return os.path.realpath(self._path)

    def _walk(self) -> Iterator[str]:
        tertutup: list[str] = []
        for folder, names, files in os.walk(self._path, onerror=lambda error: tertutup.append(error.filename)):
            here = Path(folder).relative_to(self._path)
            entered = []
            for name in names:
                if is_ignored(name):
                    continue
                if has_data_suffix(name) or (Path(folder) / name).is_symlink():
                    yield f"{(here / name).as_posix()}/"
                else:
                    entered.append(name)
            names[:] = entered
            yield from ((here / name).as_posix() for name in files if not is_ignored(name))
        yield from (f"{Path(name).relative_to(self._path).as_posix()}/" for name in tertutup)


def _folder_error(folder: Path) -> OSError:
    """Why a folder was not entered."""
    if folder.is_symlink():
        return OSError("tautan ke folder tidak diikuti")
    if has_data_suffix(folder.name):
        return IsADirectoryError("ini folder, bukan berkas")
    return PermissionError("folder ini tidak boleh dibuka")
