"""A report in the making -> where each figure gets printed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.word.grafik.gambar import find_drawings
from lkip_cli.word.grafik.lembar import list_tags
from lkip_cli.word.laporan import check_tags, read_sources, render_trees
from lkip_cli.word.marks import FIGURE, FIGURE_TEXT
from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import MATH_TEXT, Element, P, T, text_of
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import linked_tree, text_parts
from lkip_cli.word.post.figures import plain_figure
from lkip_cli.word.post.finish import Look, finish_fields, finish_part
from lkip_cli.word.styles import Styles, read_styles
from lkip_cli.word.telusur.tempat import describe_places

_TAG = re.compile(f"{FIGURE}([^{FIGURE_TEXT}]*){FIGURE_TEXT}")


def find_printed(templat: bytes, nama_templat: str, konteks: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The places of every figure by its tag, in the order of the report, each once.

    Nothing of a template that has faults: `lkip template check` tells them.
    """
    package, _ = read_package(templat, nama_templat)
    if package is None:
        return {}
    styles = read_styles(linked_tree(package, "styles"))
    sources, found = read_sources(package, nama_templat, styles)
    if has_errors(found) or has_errors(check_tags(package, sources, konteks)):
        return {}
    trees, faults = render_trees(sources, konteks)
    if faults:
        return {}
    texts = {part.name: trees[part.name] for part in text_parts(package)}
    return _gather(package, list(texts.values()), styles, _find_drawn(package, texts, konteks))


def _find_drawn(
    package: Package, trees: Mapping[str, Element], konteks: Mapping[str, object]
) -> dict[Element, list[str]]:
    """The tags of the figures that a chart shows, by the paragraph that holds it."""
    drawings = (gambar for name, root in trees.items() for gambar in find_drawings(package, name, root))
    return {gambar.paragraf: list_tags(konteks, gambar.nama) for gambar in drawings if gambar.bagan}


def _gather(
    package: Package, roots: list[Element], styles: Styles, drawn: Mapping[Element, list[str]]
) -> dict[str, tuple[str, ...]]:
    """The tags stand in the texts until the parts are finished; captions have their numbers only then."""
    tags = {paragraph: _TAG.findall(text_of(paragraph)) for root in roots for paragraph in root.iter(P)}
    look = Look(styles, read_numbering(linked_tree(package, "numbering")), {}, plain_figure)
    for root in roots:
        finish_part(root, look)
    finish_fields(roots, look)
    printed: dict[str, dict[str, None]] = {}
    for root in roots:
        numbering = read_numbering(linked_tree(package, "numbering"))
        for paragraph, place in describe_places(root, styles, numbering).items():
            seen = tags.get(paragraph, []) if _is_seen(paragraph) else []
            for tag in (*seen, *drawn.get(paragraph, ())):
                printed.setdefault(tag, {})[place] = None
    return {tag: tuple(places) for tag, places in printed.items()}


def _is_seen(paragraph: Element) -> bool:
    """Whether it still holds text; that of a cell merged into the one above is gone."""
    return any(text.text for text in paragraph.iter(T, MATH_TEXT))
