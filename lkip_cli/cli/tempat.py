"""Where a command finds the data folder and the template, and which period it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template

PENANDA_DATA = "lkip.yaml"


@dataclass(frozen=True, slots=True)
class FolderData:
    """The data folder, and how messages call it."""

    path: Path
    nama: str


def find_data(given: str | None) -> FolderData:
    """The folder that was named, or the nearest `data` upward to the root of the git repository."""
    folder = find_data_upward() if given is None else find_named_data(given)
    if folder is None:
        message = "folder data tidak ditemukan. Jalankan di folder yang memuat `data/`, atau tulis --data FOLDER."
        raise typer.BadParameter(message)
    return folder


def find_named_data(given: str) -> FolderData:
    """The folder that was named. Raises BadParameter where it does not exist."""
    if not Path(given).is_dir():
        message = f"folder data “{given}” tidak ada."
        raise typer.BadParameter(message, param_hint="--data")
    return FolderData(Path(given), Path(given).as_posix().rstrip("/") or "/")


def find_data_upward() -> FolderData | None:
    """The nearest `data` upward to the root of the git repository; None where there is none."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "data" / PENANDA_DATA).is_file():
            return FolderData(folder / "data", _shown(folder / "data", here))
        if (folder / ".git").exists():
            break
    return None


def find_template(given: str | None, data: FolderData) -> Path:
    """The template that was named, else templates/laporan.docx beside the data folder, else the built-in one."""
    if given is not None:
        if not Path(given).is_file():
            message = f"templat “{given}” tidak ada."
            raise typer.BadParameter(message, param_hint="--templat")
        return Path(given)
    beside = data.path.resolve().parent / "templates" / "laporan.docx"
    return beside if beside.is_file() else default_template()


def choose_periode(tahun: int | None, triwulan: int | None, available: Iterable[Periode]) -> Periode:
    """The period asked for; where a part is not given, the newest that has data."""
    fitting = [p for p in sorted(available) if tahun in {None, p.tahun} and triwulan in {None, p.triwulan}]
    if not fitting:
        known = ", ".join(f"{p.nama} {p.tahun}" for p in sorted(available)) or "belum ada"
        asked = " ".join(([f"triwulan {triwulan}"] if triwulan else []) + ([f"tahun {tahun}"] if tahun else []))
        message = f"data {asked or 'triwulan'} tidak ada. Triwulan yang ada datanya: {known}."
        raise typer.BadParameter(message)
    return fitting[-1]


def shown_path(path: Path) -> str:
    """A path as a user would type it from here."""
    return _shown(path.absolute(), Path.cwd())


def _shown(path: Path, here: Path) -> str:
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
