"""The rendered parts -> a finished package."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.marks import BYTES, has_marks, without_marks
from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import Element, serialize, text_of
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import linked_tree, text_parts
from lkip_cli.word.post.figures import Wrap
from lkip_cli.word.post.finish import Leftover, Look, finish_fields, finish_part
from lkip_cli.word.post.ids import number_ids
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.places import describe

MAX_EXCERPT = 120


def finish_document(
    package: Package,
    trees: Mapping[str, Element],
    styles: Styles,
    halaman: Mapping[str, str],
    wrap: Wrap,
    berkas: str,
) -> list[Diagnostic]:
    """Finish every tree and put it into the package; the findings are broken cross-references and missing styles.

    `trees` gives part name -> rendered tree; `halaman` bookmark -> printed page
    number; `wrap` says how a figure is set; `berkas` names the template.
    """
    look = Look(styles, read_numbering(linked_tree(package, "numbering")), halaman, wrap)
    roots = list(trees.values())
    for root in roots:
        finish_part(root, look)
    leftovers = finish_fields(roots, look)
    findings = _findings(package, trees, leftovers, styles, berkas)
    number_ids(roots)
    for name, root in trees.items():
        package.parts[name] = _bytes(root)
    if look.numbering.root is not None:
        package.parts[next(package.targets(package.main, "numbering"))] = serialize(look.numbering.root)
    return findings


def _bytes(root: Element) -> bytes:
    """The bytes of a part; marks that stand where no step looks (alternative texts) become plain."""
    data = serialize(root)
    if BYTES not in data:
        return data
    text = data.decode()
    return without_marks(text).encode() if has_marks(text) else data


def _findings(
    package: Package, trees: Mapping[str, Element], leftovers: list[Leftover], styles: Styles, berkas: str
) -> list[Diagnostic]:
    """The leftovers with their places in the finished document."""
    found: list[Diagnostic] = []
    for part in text_parts(package) if leftovers else ():
        spots = describe(trees[part.name], styles)
        for one in leftovers:
            spot = spots.get(one.paragraph)
            if spot is not None:
                excerpt = text_of(one.paragraph)[:MAX_EXCERPT]
                place = WordPlace(berkas, part.bagian, spot.uraian, spot.judul, excerpt)
                found.append(finding(one.kode, one.ringkas, place))
    return found
