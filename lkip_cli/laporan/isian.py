"""Every name that a template may use in one report: where it stands, what it means, and what it holds there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lkip_cli.laporan.cetak import Angka, Teks
from lkip_cli.laporan.nama import NARASI, find_arti

BLOK = {"jenis", "teks"}
"""The names in a block of narrative."""
KODE = "peraturan"
"""The path whose names are kode of the data, so that no table can list them."""
HAMPA: tuple[object, ...] = ("", "-", [])
"""Values that show nothing of what a name is for."""


@dataclass(frozen=True, slots=True)
class Kelompok:
    """What stands at a path: the entries that hold its names, and whether they are entries of a list."""

    isi: list[Mapping[str, object]] = field(default_factory=list)
    dalam_daftar: bool = True


@dataclass(frozen=True, slots=True)
class Isian:
    """A name of a template.

    `kelompok` is the path of what holds it (empty: it stands by itself), `dalam_daftar` whether that is
    a list, so that the name is used in a loop over it. `jenis` is `teks`, `angka`, `syarat` (for `if`),
    `daftar`, `narasi` or `kelompok`; `contoh` the text of the first value that shows something, empty where
    there is none or the name is not printed by itself.
    """

    kelompok: str
    nama: str
    arti: str
    jenis: str
    contoh: str
    dalam_daftar: bool

    @property
    def jalur(self) -> str:
        """The whole name, through lists without a sign: `sasaran.capaian.target`."""
        return f"{self.kelompok}.{self.nama}" if self.kelompok else self.nama


def list_isian(konteks: Mapping[str, object]) -> list[Isian]:
    """Every name that has a meaning, in the order of the context and those of a group together.

    A group whose list is empty has no examples.
    """
    groups, arti = find_groups(konteks), find_arti()
    order = ["", NARASI, *arti[""]]
    return [
        _isian(path, nama, meaning, groups.get(path, Kelompok()))
        for path, names in sorted(arti.items(), key=lambda group: order.index(group[0].partition(".")[0]))
        for nama, meaning in names.items()
    ]


def find_groups(konteks: Mapping[str, object]) -> dict[str, Kelompok]:
    """Every group of names by its path; the blocks of all narratives are one group, kode of regulations are none."""
    return dict(_groups("", Kelompok([konteks], dalam_daftar=False)))


def _groups(path: str, group: Kelompok) -> Iterator[tuple[str, Kelompok]]:
    yield path, group
    for nama in dict.fromkeys(nama for entry in group.isi for nama in entry):
        below = f"{path}.{nama}" if path else nama
        inner = _held([entry[nama] for entry in group.isi if nama in entry])
        if inner.isi and set(inner.isi[0]) == BLOK:
            yield NARASI, inner
        elif inner.isi and below != KODE:
            yield from _groups(below, inner)


def _held(values: list[object]) -> Kelompok:
    """The entries with names that the values of one name hold: rows of lists, or groups themselves."""
    rows: list[Mapping[str, object]] = []
    for value in values:
        rows += [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    return Kelompok(rows) if rows else Kelompok([v for v in values if isinstance(v, dict)], dalam_daftar=False)


def _isian(path: str, nama: str, arti: str, group: Kelompok) -> Isian:
    values = [entry[nama] for entry in group.isi if nama in entry]
    value = next((one for one in values if one not in HAMPA), values[0] if values else "")
    return Isian(path, nama, arti, _jenis(value), _contoh(value), group.dalam_daftar)


def _jenis(value: object) -> str:
    if isinstance(value, list):
        return "narasi" if value and isinstance(value[0], dict) and set(value[0]) == BLOK else "daftar"
    kinds: tuple[tuple[type, str], ...] = ((dict, "kelompok"), (Angka, "angka"), (bool, "syarat"))
    return next((nama for kind, nama in kinds if isinstance(value, kind)), "teks")


def _contoh(value: object) -> str:
    """A value as it is printed; of a list of texts the first; empty for what is not printed by itself."""
    if isinstance(value, list):
        return _contoh(value[0]) if value and not isinstance(value[0], dict) else ""
    return str(value) if isinstance(value, str | int | Angka | Teks) and not isinstance(value, bool) else ""
