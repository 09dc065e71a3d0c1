"""The rendered parts -> a finished package."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.marks import has_marks, without_marks
from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import Element, serialize, text_of
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import MAIN, linked_tree
from lkip_cli.word.post.figures import plain_figure
from lkip_cli.word.post.finish import Leftover, Look, finish_part
from lkip_cli.word.post.ids import number_ids
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.places import Spot, describe

MAX_EXCERPT = 120


def finish_document(
    package: Package, trees: Mapping[str, Element], styles: Styles, halaman: Mapping[str, str], berkas: str
) -> list[Diagnostic]:
    """Finish every tree and put it into the package; the findings are broken cross-references and missing styles.

    `trees` gives part name -> rendered tree; `halaman` bookmark -> printed page
    number; `berkas` names the template.
    """
    look = Look(styles, read_numbering(linked_tree(package, "numbering")), halaman, plain_figure)
    findings: list[Diagnostic] = []
    for root in trees.values():
        leftovers = finish_part(root, look)
        if leftovers:
            spots = describe(root, styles)
            findings.extend(_finding(one, spots, berkas) for one in leftovers)
    number_ids(trees.values())
    for name, root in trees.items():
        package.parts[name] = _bytes(root)
    if look.numbering.root is not None:
        package.parts[next(package.targets(package.main, "numbering"))] = serialize(look.numbering.root)
    return findings


def _bytes(root: Element) -> bytes:
    """The bytes of a part; marks that stand where no step looks (alternative texts) become plain."""
    data = serialize(root)
    text = data.decode()
    return without_marks(text).encode() if has_marks(text) else data


def _finding(leftover: Leftover, spots: Mapping[Element, Spot], berkas: str) -> Diagnostic:
    paragraph = leftover.paragraph
    spot = spots.get(paragraph) if paragraph is not None else None
    if paragraph is None or spot is None:
        return finding(leftover.kode, leftover.ringkas, WordPlace(berkas, MAIN, "seluruh bagian"))
    excerpt = text_of(paragraph)[:MAX_EXCERPT]
    return finding(leftover.kode, leftover.ringkas, WordPlace(berkas, MAIN, spot.uraian, spot.judul, excerpt))
