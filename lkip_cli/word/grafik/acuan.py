"""References of a chart to the cells of its workbook, each with the cache that Word shows without opening it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lxml import etree
from xlsxwriter.utility import xl_range_abs

from lkip_cli.word.grafik.jenis import CHART_NS, c
from lkip_cli.word.grafik.lembar import LEMBAR, Seri
from lkip_cli.word.ooxml import Element


def refer_to_name(column: int, seri: Seri) -> Element:
    """The `c:strRef` of the name of the series in a column, counted from 0."""
    return _reference("str", xl_range_abs(0, column, 0, column), [seri.nama])


def refer_to_categories(kategori: Sequence[str]) -> Element:
    """The `c:strRef` of the categories, which stand in the first column."""
    return _reference("str", _rows(0, len(kategori)), kategori)


def refer_to_figures(column: int, seri: Seri) -> Element:
    """The `c:numRef` of the figures of a series; a gap has no point."""
    texts = [None if nilai is None else _plain(nilai) for nilai in seri.nilai]
    reference = _reference("num", _rows(column, len(texts)), texts)
    form = etree.Element(c("formatCode"))
    form.text = seri.bentuk
    reference[-1].insert(0, form)
    return reference


def _rows(column: int, count: int) -> str:
    cells: str = xl_range_abs(1, column, count, column)
    return cells


def _plain(nilai: Decimal) -> str:
    return format(nilai, "f")


def _reference(kind: str, cells: str, texts: Sequence[str | None]) -> Element:
    reference = etree.Element(c(f"{kind}Ref"), nsmap={"c": CHART_NS})
    etree.SubElement(reference, c("f")).text = f"{LEMBAR}!{cells}"
    cache = etree.SubElement(reference, c(f"{kind}Cache"))
    etree.SubElement(cache, c("ptCount"), val=str(len(texts)))
    for place, text in enumerate(texts):
        if text is not None:
            point = etree.SubElement(cache, c("pt"), idx=str(place))
            etree.SubElement(point, c("v")).text = text
    return reference
