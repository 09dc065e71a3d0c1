"""The series of a chart rewritten: names, categories and figures change, the look of the template stays."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from lkip_cli.word.grafik.acuan import refer_to_categories, refer_to_figures, refer_to_name
from lkip_cli.word.grafik.jenis import ONE_SERIES, c, kind_of, list_plots
from lkip_cli.word.grafik.lembar import Lembar
from lkip_cli.word.ooxml import Element, child, insert_in_order, to_int

SER, IDX, ORDER, LABELS, EXTENSIONS = (c(name) for name in ("ser", "idx", "order", "dLbls", "extLst"))
BEFORE_SERIES = frozenset({"barDir", "grouping", "ofPieType", "radarStyle", "varyColors", "wireframe"})
AFTER_FIGURES = frozenset({"smooth", "shape", "extLst"})
AFTER_CATEGORIES = AFTER_FIGURES | {"val"}
AFTER_NAME = AFTER_CATEGORIES | {
    "cat", "dLbls", "dPt", "errBars", "explosion", "invertIfNegative", "marker", "pictureOptions", "spPr", "trendline",
}  # fmt: skip
AFTER_GAPS = frozenset({"showDLblsOverMax", "extLst"})
LOOK = (c("spPr"), c("marker"), c("dPt"))
"""What tells one series from another by its colour or sign."""


def fill_series(root: Element, lembar: Lembar) -> None:
    """Let the chart show the sheet: series in their order, gaps as gaps, never as zero.

    A further series looks as Word chooses, a superfluous one goes; a pie shows the first series alone.
    """
    plots = list_plots(root)
    wanted = lembar.seri[:1] if all(kind_of(plot) in ONE_SERIES for plot in plots) else lembar.seri
    for number, (ser, seri) in enumerate(zip(_fit_series(plots, len(wanted)), wanted, strict=True)):
        _set_numbers(ser, number)
        _set_child(ser, c("tx"), refer_to_name(number + 1, seri), AFTER_NAME)
        _set_child(ser, c("cat"), refer_to_categories(lembar.kategori), AFTER_CATEGORIES)
        _set_child(ser, c("val"), refer_to_figures(number + 1, seri), AFTER_FIGURES)
        _drop_stale(ser, len(lembar.kategori))
    _show_gaps(root)


def _fit_series(plots: Sequence[Element], wanted: int) -> list[Element]:
    """As many series as wanted, in their order; plots that have none go."""
    found = sorted((ser for plot in plots for ser in plot.iterchildren(SER)), key=_order)
    for ser in found[wanted:]:
        _remove(ser)
    fitting = found[:wanted]
    while len(fitting) < wanted:
        fitting.append(_add_series(plots[-1], fitting[-1] if fitting else None))
    for plot in plots:
        _drop(plot, EXTENSIONS)
        if child(plot, SER) is None:
            _remove(plot)
    return fitting


def _order(ser: Element) -> int:
    order = child(ser, ORDER)
    return 0 if order is None else to_int(order.get("val"), 0)


def _add_series(plot: Element, model: Element | None) -> Element:
    """A series behind `model` and like it but for its colour; the first one of a plot where there is no model."""
    if model is None:
        ser = plot.makeelement(SER)
        plot.insert(sum(kind_of(one) in BEFORE_SERIES for one in plot), ser)
        return ser
    ser = copy.deepcopy(model)
    _drop(ser, *LOOK)
    model.addnext(ser)
    return ser


def _set_numbers(ser: Element, number: int) -> None:
    for place, tag in enumerate((IDX, ORDER)):
        one = child(ser, tag)
        if one is None:
            one = ser.makeelement(tag)
            ser.insert(place, one)
        one.set("val", str(number))


def _set_child(ser: Element, tag: str, reference: Element, later: frozenset[str]) -> None:
    """Put the name, categories or figures of a series in place of the old ones."""
    _drop(ser, tag)
    holder = ser.makeelement(tag)
    holder.append(reference)
    insert_in_order(ser, holder, later)


def _drop_stale(ser: Element, count: int) -> None:
    """Take out the look and the labels of points that are gone, and every label that was typed."""
    _drop(ser, EXTENSIONS)
    for point in [*ser.iterchildren(c("dPt"))]:
        if _index(point) >= count:
            ser.remove(point)
    labels = child(ser, LABELS)
    for label in [] if labels is None else [*labels.iterchildren(c("dLbl"))]:
        if _index(label) >= count or child(label, c("tx")) is not None:
            _remove(label)
    for sign in ser.iter("{*}showDataLabelsRange"):
        sign.set("val", "0")


def _index(point: Element) -> int:
    index = child(point, IDX)
    return 0 if index is None else to_int(index.get("val"), 0)


def _show_gaps(root: Element) -> None:
    """A category without a figure stays empty."""
    chart = child(root, c("chart"))
    if chart is None:
        return
    _drop(chart, c("dispBlanksAs"))
    insert_in_order(chart, chart.makeelement(c("dispBlanksAs"), {"val": "gap"}), AFTER_GAPS)


def _drop(parent: Element, *tags: str) -> None:
    for one in [*parent.iterchildren(*tags)]:
        parent.remove(one)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
