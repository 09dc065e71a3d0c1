"""Paths as a forge knows them: from the root of the repository, wherever the command was started."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable
from pathlib import Path

from lkip_cli.diagnostics import Diagnostic, Edit, Place


def find_root(here: Path) -> Path:
    """The nearest folder upward that is a git repository; `here` where there is none."""
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def seen_from_root(diagnostics: Iterable[Diagnostic], here: Path) -> list[Diagnostic]:
    """The findings with every path, which was relative to `here`, made relative to the root of its repository.

    A file outside the repository gets its absolute path.
    """
    root = find_root(here)
    return [_moved(diagnostic, here, root) for diagnostic in diagnostics]


def _moved(diagnostic: Diagnostic, here: Path, root: Path) -> Diagnostic:
    places = tuple(_place(place, here, root) for place in diagnostic.places)
    edit = diagnostic.edit and _edit(diagnostic.edit, here, root)
    lain = tuple(_edit(one, here, root) for one in diagnostic.edit_lain)
    return dataclasses.replace(diagnostic, places=places, edit=edit, edit_lain=lain)


def _edit(edit: Edit, here: Path, root: Path) -> Edit:
    return dataclasses.replace(edit, place=dataclasses.replace(edit.place, berkas=_path(edit.place.berkas, here, root)))


def _place(place: Place, here: Path, root: Path) -> Place:
    return dataclasses.replace(place, berkas=_path(place.berkas, here, root))


def _path(berkas: str, here: Path, root: Path) -> str:
    whole = Path(os.path.normpath(here / berkas))
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()
