"""Files in memory."""

from __future__ import annotations

from collections.abc import Mapping

_FOLDER = "ini folder, bukan berkas"


class MemoriTempat:
    """The files of a mapping from path to bytes; a path that ends in `/` is a folder."""

    def __init__(self, files: Mapping[str, bytes], nama: str = "data") -> None:
        """Hold the files under the name that messages use."""
        self._files = dict(files)
        self._nama = nama

    @property
    def nama(self) -> str:
        """How messages call the place."""
        return self._nama

    def paths(self) -> tuple[str, ...]:
        """All paths, sorted."""
        return tuple(sorted(self._files))

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises OSError for a folder and for what is not there."""
        if path.endswith("/"):
            raise IsADirectoryError(_FOLDER)
        if path not in self._files:
            raise FileNotFoundError(path)
        return self._files[path]
