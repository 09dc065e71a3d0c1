"""All that an editor needs of a project: a schema for each kind of file, year and bidang, and the settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from lkip_cli.model.jenis_berkas import JENIS, JenisBerkas
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.triwulan import BerkasTriwulan
from lkip_cli.skema.bentuk import Penyusun, name_of
from lkip_cli.skema.json import Skema, to_bytes
from lkip_cli.skema.kamus import Kamus
from lkip_cli.skema.kode import build_kamus, build_kamus_umum
from lkip_cli.skema.petunjuk import Halaman

FOLDER = ".lkip/skema"
"""Where the schemas stand below the root of a project."""
PENGATURAN = ".vscode/settings.json"
ANJURAN = ".vscode/extensions.json"
YAML_SCHEMAS = "yaml.schemas"
"""The key of the settings that lkip writes."""
EKSTENSI = "redhat.vscode-yaml"
TAHUN, BIDANG = "TAHUN", "BIDANG"
PER_BIDANG = {BerkasTriwulan}
"""Kinds of which every bidang has its own: their keys are its kode."""
TEMPAT = {TAHUN: "*", BIDANG: "*", "AWAL-AKHIR": "*", "twN": "tw[1-4]"}
"""The parts of a path that differ from file to file, as a glob of VS Code writes them."""


@dataclass(frozen=True, slots=True)
class SkemaBerkas:
    """One schema: its name, and the data files that it describes, as globs below the data folder."""

    nama: str
    jenis: JenisBerkas
    pola: tuple[str, ...]
    kamus: Kamus = field(default_factory=Kamus)

    @property
    def path(self) -> str:
        """Where it stands below the root of the project."""
        return f"{FOLDER}/{self.nama}.json"

    def describes(self, path: str) -> bool:
        """Whether it is the schema of the file at `path` below the data folder."""
        found = [satu for satu in self.pola if _matches(path, satu.removeprefix("!"))]
        return bool(found) and not any(satu.startswith("!") for satu in found)

    def build(self, halaman: Halaman) -> Skema:
        """The schema, with the words of the page that explains the data files."""
        return Penyusun(halaman.get(self.jenis.nama, {}), self.kamus).build(self.jenis.model)


def list_skema(tahun: Mapping[int, Kinerja]) -> list[SkemaBerkas]:
    """The schemas of a project with these years (none: any project), first those of a kind, then those of a year."""
    umum = build_kamus_umum(tahun.values())
    return [skema for jenis in JENIS for skema in _of_kind(jenis, tahun, umum)]


def build_berkas(tahun: Mapping[int, Kinerja], halaman: Halaman, folder: str = "data") -> dict[str, bytes]:
    """The files of a project that help an editor, by their path below its root; `folder` is its data folder."""
    skema = list_skema(tahun)
    schemas = {satu.path: to_bytes(satu.build(halaman)) for satu in skema}
    return {
        **schemas,
        PENGATURAN: to_bytes({YAML_SCHEMAS: {satu.path: _globs(satu.pola, folder) for satu in skema}}),
        ANJURAN: to_bytes({"recommendations": [EKSTENSI]}),
    }


def modeline(skema: SkemaBerkas, path: str) -> str:
    """The first line of the data file at `path` (below the root of the project) that names its schema."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{skema.path}"


def _of_kind(jenis: JenisBerkas, tahun: Mapping[int, Kinerja], umum: Kamus) -> Iterator[SkemaBerkas]:
    """The schema of a kind for any year and bidang, and those with the kode of each."""
    nama, parts = name_of(jenis.model), jenis.nama.split("/")
    if TAHUN not in parts:
        yield SkemaBerkas(nama, jenis, (_glob(jenis.nama),), umum)
        return
    plain = SkemaBerkas(nama, jenis, (_glob(jenis.nama),))
    known = [satu for satu in _of_years(jenis, nama, tahun) if satu.build({}) != plain.build({})]
    yield replace(plain, pola=(*plain.pola, *(f"!{satu.pola[0]}" for satu in known)))
    yield from known


def _of_years(jenis: JenisBerkas, nama: str, tahun: Mapping[int, Kinerja]) -> Iterator[SkemaBerkas]:
    for nomor, kinerja in tahun.items():
        for bidang in kinerja.instansi.bidang if jenis.model in PER_BIDANG else [""]:
            path = jenis.nama.replace(TAHUN, str(nomor)).replace(BIDANG, bidang or BIDANG)
            words = [str(nomor), bidang, nama] if bidang else [str(nomor), nama]
            yield SkemaBerkas("-".join(words), jenis, (_glob(path),), build_kamus(kinerja, bidang))


def _glob(path: str) -> str:
    """The glob of a path as users know it."""
    return re.sub("|".join(TEMPAT), lambda found: TEMPAT[found[0]], path)


def _matches(path: str, pola: str) -> bool:
    return path.count("/") == pola.count("/") and PurePosixPath(path).match(pola)


def _globs(pola: Iterable[str], folder: str) -> list[str]:
    return [f"!{folder}/{satu[1:]}" if satu.startswith("!") else f"{folder}/{satu}" for satu in pola]
