"""Which files of a place are data files, told from their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

_AKHIRAN = (".yaml", ".yml")
_HAMPIR = re.compile(r"\.ya?ml[^a-z].*|\.ya?ml[a-z]+|\.(?:yam|yalm|ymal|yamel|yaml?_)$", re.IGNORECASE)
_SALINAN = re.compile(r"(.+?)(?: ?\([0-9]+\)| - (?:salin(?:an)?|copy)(?: ?\([0-9]+\))?|[ _-](?:copy|salinan))")
_AWAL_SALINAN = re.compile(r"(?:salinan(?: dari)?|copy of) (.+)")


def is_ignored(name: str) -> bool:
    """Whether a name is that of a hidden file, of a lock of Word, or of an editor's own copy."""
    return name.startswith((".", "~$")) or name.endswith(("~", ".swp"))


def has_data_suffix(name: str) -> bool:
    """Whether a name ends as the names of data files do."""
    return name.casefold().endswith(_AKHIRAN)


@dataclass(slots=True)
class Pilihan:
    """The files of a place, sorted out.

    `data` maps the key of a file (lower case, `.yaml`) to its path; `kembar` holds pairs
    of paths that claim the same key, the twin first; `hampir` the paths whose names are
    nearly those of data files, each with the name it should have; `tertutup` the folders
    that were not entered.
    """

    data: dict[str, str] = field(default_factory=dict)
    kembar: list[tuple[str, str]] = field(default_factory=list)
    hampir: list[tuple[str, str]] = field(default_factory=list)
    tertutup: list[str] = field(default_factory=list)


def choose(paths: Iterable[str]) -> Pilihan:
    """Sort out the files of a place."""
    pilihan = Pilihan()
    salinan = []
    for path in sorted(paths):
        if any(is_ignored(part) for part in path.split("/")):
            continue
        asal = original_of(path)
        if path.endswith("/"):
            pilihan.tertutup.append(path)
        elif asal is not None:
            salinan.append((path, asal))
        elif has_data_suffix(path):
            _take(pilihan, path)
        elif _HAMPIR.search(path.rpartition("/")[2]):
            pilihan.hampir.append((path, _HAMPIR.sub(".yaml", path.rpartition("/")[2])))
    for path, asal in salinan:
        _take_copy(pilihan, path, asal)
    return pilihan


def key_of(path: str) -> str:
    """The key of a data file: its path in lower case, one Unicode form, ending in `.yaml`."""
    lipat = unicodedata.normalize("NFC", path).lower()
    return f"{lipat.removesuffix('.yml')}.yaml" if lipat.endswith(".yml") else lipat


def original_of(path: str) -> str | None:
    """The key of the file that a path is a copy of by its name, as in `tw2 (1).yaml`; else None."""
    folder, garis, name = key_of(path).rpartition("/")
    stem, titik, akhiran = name.rpartition(".")
    cocok = _SALINAN.fullmatch(stem) or _AWAL_SALINAN.fullmatch(stem)
    if cocok is None or f".{akhiran}" not in _AKHIRAN:
        return None
    return f"{folder}{garis}{cocok[1]}{titik}{akhiran}"


def _take(pilihan: Pilihan, path: str) -> None:
    pertama = pilihan.data.setdefault(key_of(path), path)
    if pertama != path:
        pilihan.kembar.append((path, pertama))


def _take_copy(pilihan: Pilihan, path: str, asal: str) -> None:
    """A copy is the twin of its original; alone it only has a wrong name."""
    if asal in pilihan.data:
        pilihan.kembar.append((path, pilihan.data[asal]))
    else:
        pilihan.hampir.append((path, asal.rpartition("/")[2]))
