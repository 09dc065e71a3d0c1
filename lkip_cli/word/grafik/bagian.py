"""The parts around a chart: its workbook, a second chart like it, and the end of one that is not shown."""

from __future__ import annotations

import copy
from itertools import count

from lkip_cli.word.grafik.buku import WORKBOOK_TYPE
from lkip_cli.word.grafik.gambar import CHART, CHART_LINK, RID, WORKBOOK_LINK
from lkip_cli.word.grafik.jenis import c
from lkip_cli.word.ooxml import R_NS, Element, child, insert_in_order, serialize
from lkip_cli.word.package.package import Package, rels_name

EXTERNAL = c("externalData")
AFTER_EXTERNAL = frozenset({"printSettings", "userShapes", "extLst"})


def add_workbook(package: Package, chart: str, root: Element, workbook: bytes) -> None:
    """Put a workbook behind a chart in place of the old one; `root` is the tree of the chart."""
    for old in [*package.targets(chart, WORKBOOK_LINK)]:
        package.remove(old)
    name = _free_name(package, "word/embeddings/lembar-grafik{}.xlsx")
    rid = package.add(name, workbook, WORKBOOK_TYPE, f"{R_NS}/{WORKBOOK_LINK}", chart)
    external = child(root, EXTERNAL)
    if external is None:
        external = root.makeelement(EXTERNAL)
        external.append(root.makeelement(c("autoUpdate"), {"val": "0"}))
        insert_in_order(root, external, AFTER_EXTERNAL)
    external.set(RID, rid)


def copy_chart(package: Package, owner: str, chart: str, root: Element) -> tuple[str, str, Element]:
    """A second chart like `chart` in the part `owner`, without workbook: its part, the id of its link, its tree."""
    twin = _free_name(package, "word/charts/grafik{}.xml")
    tree = copy.deepcopy(root)
    rid = package.add(twin, serialize(tree), package.content_type(chart), f"{R_NS}/{CHART_LINK}", owner)
    package.parts[rels_name(twin)] = package.parts[rels_name(chart)]
    package.remove_link(twin, WORKBOOK_LINK)
    return twin, rid, tree


def drop_unused(package: Package, owner: str, trees: dict[str, Element]) -> None:
    """Take out the charts that `owner` links to and no drawing in its tree shows."""
    shown = {chart.get(RID) for chart in trees[owner].iter(CHART)}
    for link in package.relationships(owner):
        if link.kind == CHART_LINK and link.rid not in shown:
            for below in package.relationships(link.target):
                package.remove(below.target)
            package.remove(link.target)
            trees.pop(link.target, None)


def _free_name(package: Package, pattern: str) -> str:
    return next(name for number in count(1) if (name := pattern.format(number)) not in package.parts)
