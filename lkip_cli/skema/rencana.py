"""What is to be written of the files for an editor, and what is left to the user: nothing of theirs is changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.skema.berkas import ANJURAN, EKSTENSI, FOLDER, PENGATURAN, YAML_SCHEMAS
from lkip_cli.skema.json import TANDA, to_bytes


@dataclass(frozen=True, slots=True)
class Rencana:
    """Files to write and to remove, by their path below the root, and what the user has to do by hand."""

    tulis: Mapping[str, bytes]
    hapus: tuple[str, ...]
    pesan: tuple[str, ...]


def plan_files(baru: Mapping[str, bytes], lama: Mapping[str, bytes]) -> Rencana:
    """How the files of a project become `baru`; `lama` are those that stand there, of the same folders.

    A schema of lkip that is not needed any more goes; a file that lkip has not written stays.
    """
    changed = {path: isi for path, isi in baru.items() if lama.get(path) != isi}
    foreign = {path for path in changed if path in lama and not _is_ours(path, lama[path])}
    stale = (path for path, isi in lama.items() if path not in baru and _is_schema(path) and TANDA.encode() in isi)
    advice = [_advise(path, baru[path], lama[path]) for path in changed if path in foreign]
    return Rencana(
        {path: isi for path, isi in changed.items() if path not in foreign},
        tuple(sorted(stale)),
        tuple(text for text in advice if text),
    )


def _is_schema(path: str) -> bool:
    return path.startswith(f"{FOLDER}/")


def _is_ours(path: str, isi: bytes) -> bool:
    """Whether a file holds nothing but what lkip writes."""
    if _is_schema(path):
        return TANDA.encode() in isi
    settings = _read(isi)
    if path == ANJURAN or settings.keys() != {YAML_SCHEMAS}:
        return False
    schemas = settings[YAML_SCHEMAS]
    return isinstance(schemas, dict) and all(_is_schema(name) for name in schemas)


def _advise(path: str, baru: bytes, lama: bytes) -> str:
    """What to add to a file of the user; empty where all of it is there."""
    if _is_schema(path):
        return f"{path} tidak ditulis, karena berkas itu bukan buatan lkip. Pindahkan berkas itu, lalu ulangi."
    if path == ANJURAN:
        return "" if EKSTENSI.encode() in lama else f"Tambahkan `{EKSTENSI}` pada `recommendations` di {ANJURAN}."
    ours, theirs = _read(baru)[YAML_SCHEMAS], _read(lama).get(YAML_SCHEMAS)
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.items() <= theirs.items():
        return ""
    block = to_bytes({YAML_SCHEMAS: ours}).decode().strip().removeprefix("{\n").removesuffix("\n}")
    return f"{PENGATURAN} sudah ada dan tidak diubah. Tambahkan di dalamnya:\n\n{block}"


def _read(isi: bytes) -> Mapping[str, object]:
    """The settings in a file; none where it is not plain JSON, as with the comments that VS Code allows."""
    try:
        settings = json.loads(isi)
    except ValueError:
        return {}
    return settings if isinstance(settings, dict) else {}
