"""A place some of whose files have another content than they have there."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.sumber.tempat.tempat import Tempat


class LapisanTempat:
    """The files of `dasar`, those of `isi` (path below the place -> bytes) with the content given there."""

    def __init__(self, dasar: Tempat, isi: Mapping[str, bytes]) -> None:
        """`isi` names files that `dasar` has."""
        self._dasar = dasar
        self._isi = isi

    @property
    def nama(self) -> str:
        """How messages call the place."""
        return self._dasar.nama

    def paths(self) -> tuple[str, ...]:
        """The paths of `dasar`."""
        return self._dasar.paths()

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises OSError as `dasar` does."""
        return self._isi[path] if path in self._isi else self._dasar.read(path)
