"""The kinds of charts: which show figures by category, and the plots of which a chart is made."""

from __future__ import annotations

from lkip_cli.word.ooxml import Element

CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
FILLABLE = frozenset({
    "areaChart", "area3DChart", "barChart", "bar3DChart", "doughnutChart", "lineChart", "line3DChart", "ofPieChart",
    "pieChart", "pie3DChart", "radarChart",
})  # fmt: skip
ONE_SERIES = frozenset({"ofPieChart", "pieChart", "pie3DChart"})
"""The kinds that show their first series only."""
NAMES = {
    "scatterChart": "pencar (XY)",
    "bubbleChart": "gelembung",
    "stockChart": "saham",
    "surfaceChart": "permukaan",
    "surface3DChart": "permukaan",
}


def c(name: str) -> str:
    """The full name of an element of the chart vocabulary."""
    return f"{{{CHART_NS}}}{name}"


def kind_of(plot: Element) -> str:
    """The local name of a plot, as in `barChart`."""
    return str(plot.tag).rpartition("}")[2]


def list_plots(root: Element) -> list[Element]:
    """The plots of a chart: one, or more where kinds are combined (columns and a line)."""
    area = root.find(f"{c('chart')}/{c('plotArea')}")
    return [] if area is None else [one for one in area if kind_of(one).endswith("Chart")]


def refused_kind(root: Element) -> str:
    """The name of a kind of chart that cannot be filled, for its figures stand by no category; empty where all can."""
    kinds = [kind_of(plot) for plot in list_plots(root)]
    if not kinds:
        return "tanpa isi"
    return next((NAMES.get(kind, kind) for kind in kinds if kind not in FILLABLE), "")
