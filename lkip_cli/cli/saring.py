"""Which findings are shown and judged: those of chosen codes and files. What is read never depends on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import typer

from lkip_cli.cli.tempat import FolderData
from lkip_cli.diagnostics import Diagnostic

Saringan = Callable[[Diagnostic], bool]


def by_kode(pilih: Sequence[str], abaikan: Sequence[str]) -> Saringan:
    """Lets through what begins with one of `pilih` (all, where it is empty) and with none of `abaikan`.

    Raises BadParameter for a beginning that no code has: a slip would otherwise hide everything.
    """
    if pilih or abaikan:
        from lkip_cli.cli.manual import find_manual

        known = tuple(find_manual())
        _check_kode(pilih, known, "--pilih")
        _check_kode(abaikan, known, "--abaikan")
    return lambda found: found.kode.startswith(tuple(pilih) or "LK") and not found.kode.startswith(tuple(abaikan))


def by_berkas(berkas: Sequence[str], folder: FolderData) -> Saringan:
    """Lets through what has one of its places in one of the files or below one of the folders.

    Paths are relative to the present folder, also with backslashes. Raises BadParameter for
    a path that is not in the data folder.
    """
    wanted = [_inside(given, folder) for given in berkas]
    return lambda found: not wanted or any(_is_below(Path(place.berkas), wanted) for place in found.places)


def _check_kode(beginnings: Iterable[str], known: Sequence[str], option: str) -> None:
    for beginning in beginnings:
        if not any(kode.startswith(beginning) for kode in known):
            message = f"tidak ada kode temuan yang berawal {beginning}."
            raise typer.BadParameter(message, param_hint=option)


def _inside(given: str, folder: FolderData) -> Path:
    written = Path(given) if Path(given).exists() else Path(given.replace("\\", "/"))
    if not written.exists():
        message = f"berkas “{given}” tidak ada.{_hint(written, folder)}"
        raise typer.BadParameter(message)
    if not written.resolve().is_relative_to(folder.path.resolve()):
        message = f"berkas “{given}” tidak terletak di folder data {folder.nama}."
        raise typer.BadParameter(message)
    return written.resolve()


def _hint(written: Path, folder: FolderData) -> str:
    """The data file whose name is most like the one written."""
    from lkip_cli.diagnostics.near import nearest
    from lkip_cli.sumber.tempat.folder import FolderTempat

    known = (f"{folder.nama}/{path}" for path in FolderTempat(folder.path, folder.nama).paths())
    near = nearest(written.as_posix(), known)
    return f" Maksudnya {near}?" if near else ""


def _is_below(path: Path, wanted: Iterable[Path]) -> bool:
    return any(path.resolve().is_relative_to(one) for one in wanted)
