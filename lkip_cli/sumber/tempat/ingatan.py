"""A place that remembers what was read from it."""

from __future__ import annotations

from functools import cached_property

from lkip_cli.sumber.tempat.tempat import Tempat


class IngatanTempat:
    """The files of another place, each read once: who asks later sees the same bytes, even where the file has changed.

    A file that cannot be read is asked for again.
    """

    def __init__(self, tempat: Tempat) -> None:
        """Remember what is read from `tempat`."""
        self._tempat = tempat
        self._isi: dict[str, bytes] = {}

    @property
    def nama(self) -> str:
        """How messages call the place."""
        return self._tempat.nama

    def paths(self) -> tuple[str, ...]:
        """All files, as they were when they were first asked for."""
        return self._paths

    def read(self, path: str) -> bytes:
        """The bytes of a file, as they were when it was first read; raises OSError where it cannot be read."""
        if path not in self._isi:
            self._isi[path] = self._tempat.read(path)
        return self._isi[path]

    @cached_property
    def _paths(self) -> tuple[str, ...]:
        return self._tempat.paths()
