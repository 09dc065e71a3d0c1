"""All files of a data folder, read and sorted by year, bidang and quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from lkip_cli.diagnostics import Diagnostic, FilePlace, Gagal, Tingkat
from lkip_cli.diagnostics.near import nearest
from lkip_cli.model.jenis_berkas import JENIS, classify
from lkip_cli.model.kunci import BerkasKunci
from lkip_cli.model.pengganti import find_pengganti
from lkip_cli.model.susun.kunci_diubah import as_changed
from lkip_cli.model.tertelan import find_swallowed
from lkip_cli.model.validasi import validate_tree
from lkip_cli.sumber.tree import LocatedTree

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Terbaca(Generic[M]):
    """A file: its model (Gagal where it could not be read), its tree, and what its path says."""

    path: str
    model: M | Gagal
    tree: LocatedTree
    bagian: Mapping[str, str]


@dataclass(slots=True)
class Himpunan:
    """The files of a data folder by path."""

    berkas: dict[str, Terbaca[BaseModel]] = field(default_factory=dict)
    nama_tempat: str = "data"

    def get(self, path: str, model: type[M]) -> Terbaca[M] | None:
        """The file at `path`, or None where there is none; `model` is the kind that the path stands for."""
        found = self.berkas.get(path)
        if found is None or not isinstance(found.model, model | Gagal):
            return None
        return cast("Terbaca[M]", found)

    @property
    def tahun(self) -> tuple[int, ...]:
        """The years that have a folder, ascending."""
        return tuple(sorted({int(b.bagian["tahun"]) for b in self.berkas.values() if "tahun" in b.bagian}))

    def bidang(self, tahun: int) -> tuple[str, ...]:
        """The folders of bidang in a year."""
        return tuple(sorted({b.bagian["bidang"] for b in self._of(tahun) if "bidang" in b.bagian}))

    def triwulan(self, tahun: int) -> tuple[int, ...]:
        """The quarters of a year that have a file."""
        return tuple(sorted({int(b.bagian["triwulan"]) for b in self._of(tahun) if "triwulan" in b.bagian}))

    def kunci(self, tahun: int) -> dict[str, int]:
        """The paths of the locks of a year, and the quarter that each is about, in time order."""
        return {b.path: int(b.bagian["kunci"]) for b in self._of(tahun) if "kunci" in b.bagian}

    def _of(self, tahun: int) -> list[Terbaca[BaseModel]]:
        return [b for b in self.berkas.values() if b.bagian.get("tahun") == str(tahun)]


def sort_files(trees: Mapping[str, LocatedTree], nama_tempat: str) -> tuple[Himpunan, list[Diagnostic]]:
    """Every tree as the model that its path stands for, and the findings on shapes and paths."""
    himpunan = Himpunan(nama_tempat=nama_tempat)
    found: list[Diagnostic] = []
    for path, tree in trees.items():
        letaknya = classify(path)
        if letaknya is None:
            found.append(_stray(tree.berkas, path))
            continue
        model, faults = validate_tree(letaknya.jenis.model, tree)
        faults = as_changed(faults) if letaknya.jenis.model is BerkasKunci else faults
        found += [*faults, *find_swallowed(letaknya.jenis.model, tree), *find_pengganti(tree)]
        himpunan.berkas[path] = Terbaca(path, model, tree, letaknya.bagian)
    found += [missing_file(nama_tempat, j.nama) for j in JENIS if j.wajib and j.nama not in himpunan.berkas]
    return himpunan, found


def missing_file(nama_tempat: str, path: str) -> Diagnostic:
    """The finding for a data file that must exist."""
    return Diagnostic(
        "LK215",
        Tingkat.KESALAHAN,
        "berkas ini belum ada",
        (FilePlace(f"{nama_tempat}/{path}"),),
        "Tanpa berkas ini data tidak lengkap dan laporan tidak dapat disusun.",
        f"Buat berkas {nama_tempat}/{path}; bentuknya dijelaskan dalam README.md di folder data.",
    )


def _stray(berkas: str, path: str) -> Diagnostic:
    near = nearest(path.rsplit("/", 1)[-1], [j.nama.rsplit("/", 1)[-1] for j in JENIS])
    hint = f"Maksudnya `{near}`? " if near else ""
    return Diagnostic(
        "LK216",
        Tingkat.KESALAHAN,
        "berkas ini tidak dikenal sehingga isinya tidak akan dibaca",
        (FilePlace(berkas),),
        "Nama dan folder berkas menentukan isinya: tahun, bidang, dan triwulan dibaca dari sana.",
        f"{hint}Nama yang dikenal: {', '.join(j.nama for j in JENIS)}.",
    )
