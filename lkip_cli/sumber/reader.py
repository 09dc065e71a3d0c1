"""Bytes of one data file -> located tree, and everything that is wrong with how it is written."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.urut import sort_diagnostics
from lkip_cli.sumber.build import broken_tree, build_tree
from lkip_cli.sumber.characters import is_suspect
from lkip_cli.sumber.decode import decode
from lkip_cli.sumber.tree import LocatedTree


def read_file(berkas: str, raw: bytes, *, pure: bool = False) -> tuple[LocatedTree, list[Diagnostic]]:
    """A file as a tree of raw text, and the findings by place; it never raises.

    `berkas` is how messages call the file. Where an entry cannot be read its Gagal
    stands in the tree, where the file cannot be read `root` is Gagal. `pure` leaves
    the C parser aside; what comes out is the same.
    """
    teks, refused = decode(berkas, raw)
    if refused is not None:
        return broken_tree(teks, refused), [refused]
    is_clean = not is_suspect(teks.isi, teks.lines)
    if is_clean:
        bacaan = build_tree(teks, teks.isi, {}, pure=pure)
        if bacaan.rusak is None:
            return bacaan.tree, sort_diagnostics(bacaan.found)
    from lkip_cli.sumber.recovery import recover  # noqa: PLC0415  clean files do not need it

    tree, found = recover(teks, is_broken=is_clean, pure=pure)
    return tree, sort_diagnostics(found)
