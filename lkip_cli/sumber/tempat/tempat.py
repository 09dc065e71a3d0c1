"""What a place of data files must offer."""

from __future__ import annotations

from typing import Protocol


class Tempat(Protocol):
    """A set of files by relative POSIX path: a folder, a git revision, or memory."""

    @property
    def nama(self) -> str:
        """How messages call the place, as in `data`; it is put before each path."""
        ...

    def paths(self) -> tuple[str, ...]:
        """All files below the place, sorted; with `/` behind them the folders that were not entered."""
        ...

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises OSError, in Indonesian or with its errno, where it cannot be read."""
        ...
