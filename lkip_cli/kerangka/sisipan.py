"""Where a new bidang goes into the files of the planner: its line in instansi.yaml, its sasaran in the renstra."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.berkas.sunting import split_lines
from lkip_cli.kerangka.bidang_baru import make_sasaran
from lkip_cli.kerangka.salinan import find_end
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tree import LocatedTree, Node
from lkip_cli.sumber.tulis import scalar_text


@dataclass(frozen=True, slots=True)
class Sisipan:
    """Lines for the file at `path` (below the data folder), below its line `setelah`."""

    path: str
    setelah: int
    baris: tuple[str, ...]


def place_bidang(path: str, raw: bytes, bidang: str, nama: str) -> Sisipan | None:
    """The line of the bidang below the last one; None where the file has none."""
    tree, _ = read_file(path, raw)
    loc = _last_entry(tree.root, ("bidang",))
    if loc is None:
        return None
    setelah, tepi = _below(tree, raw, loc)
    return Sisipan(path, setelah, (f"{' ' * tepi}{bidang}: {scalar_text(nama)}",))


def place_sasaran(path: str, raw: bytes, bidang: str) -> Sisipan | None:
    """A sasaran of the bidang below the last one of the renstra; None where it has none."""
    tree, _ = read_file(path, raw)
    misi = _last_entry(tree.root, ("misi",))
    tujuan = _last_entry(tree.root, (*misi, "tujuan")) if misi else None
    sasaran = _last_entry(tree.root, (*tujuan, "sasaran")) if tujuan else None
    if sasaran is None:
        return None
    setelah, tepi = _below(tree, raw, sasaran)
    return Sisipan(path, setelah, tuple(make_sasaran(bidang, tepi).splitlines()))


def _last_entry(root: Node, loc: tuple[str, ...]) -> tuple[str, ...] | None:
    """The path of the last entry of the block at `loc`."""
    node = root
    for step in loc:
        node = node.get(step) if isinstance(node, dict) else None
    return (*loc, next(reversed(node))) if isinstance(node, dict) and node else None


def _below(tree: LocatedTree, raw: bytes, loc: tuple[str, ...]) -> tuple[int, int]:
    """The number of the last line of an entry, and the spaces before its key."""
    place = tree.place(loc, key=True)
    lines, _ = split_lines(raw.decode("utf-8"))
    return find_end(lines, place), place.kolom - 1
