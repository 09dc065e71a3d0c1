"""Series of a chart: what they show changes, how they look stays."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from lkip_cli.word.grafik.jenis import CHART_NS, list_plots
from lkip_cli.word.grafik.lembar import Lembar, Seri
from lkip_cli.word.grafik.seri import fill_series
from tests.word.bangun import chart_xml, series

NAMES = {"c": CHART_NS, "a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
MERAH = '<c:spPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></c:spPr>'
CAPAIAN = Seri("Capaian (%)", (Decimal("101.40"), None, Decimal("95.44")))
TARGET = Seri("Target (%)", (Decimal(100),) * 3)


def filled(plots: str, *seri: Seri) -> etree._Element:
    """A chart with these plots, filled with these series over three categories."""
    root = etree.fromstring(chart_xml(plots))
    fill_series(root, Lembar(("Satu", "Dua & Tiga", "Empat"), seri, "Kalimat.", ada=True))
    return root


def found(root: etree._Element, query: str) -> list[str]:
    """The texts or attributes that a query finds."""
    result = root.xpath(query, namespaces=NAMES)
    assert isinstance(result, list)
    return [str(one) for one in result]


def columns(*inner: str) -> str:
    """A plot of columns."""
    return f'<c:barChart><c:barDir val="col"/>{"".join(inner)}<c:gapWidth val="60"/></c:barChart>'


def test_names_categories_and_figures_are_those_of_the_sheet() -> None:
    root = filled(columns(series(0)), CAPAIAN)
    assert found(root, "//c:tx//c:v/text()") == ["Capaian (%)"]
    assert found(root, "//c:cat//c:v/text()") == ["Satu", "Dua & Tiga", "Empat"]
    assert found(root, "//c:f/text()") == ["Grafik!$B$1", "Grafik!$A$2:$A$4", "Grafik!$B$2:$B$4"]
    assert found(root, "//c:val//c:formatCode/text()") == ["[$-421]#,##0.00"]


def test_a_missing_figure_is_a_gap_and_no_zero() -> None:
    root = filled(columns(series(0)), CAPAIAN)
    assert found(root, "//c:val//c:pt/@idx") == ["0", "2"]
    assert found(root, "//c:val//c:v/text()") == ["101.40", "95.44"]
    assert found(root, "//c:val//c:ptCount/@val") == ["3"]
    assert found(root, "//c:dispBlanksAs/@val") == ["gap"]


def test_columns_and_a_line_keep_their_kinds_and_looks() -> None:
    root = filled(f"{columns(series(0, MERAH))}<c:lineChart>{series(1)}</c:lineChart>", CAPAIAN, TARGET)
    assert found(root, "//c:barChart//c:tx//c:v/text()") == ["Capaian (%)"]
    assert found(root, "//c:lineChart//c:tx//c:v/text()") == ["Target (%)"]
    assert found(root, "//c:barChart//a:srgbClr/@val") == ["FF0000"]
    assert found(root, "//c:lineChart//c:f/text()") == ["Grafik!$C$1", "Grafik!$A$2:$A$4", "Grafik!$C$2:$C$4"]


def test_a_further_series_is_like_the_last_one_but_for_its_colour() -> None:
    root = filled(columns(series(0, MERAH)), CAPAIAN, TARGET)
    assert found(root, "//c:ser/c:idx/@val") == found(root, "//c:ser/c:order/@val") == ["0", "1"]
    assert found(root, "//c:ser[1]//a:srgbClr/@val") == ["FF0000"]
    assert found(root, "//c:ser[2]//a:srgbClr/@val") == []
    assert [child.tag.rpartition("}")[2] for child in list_plots(root)[0]] == ["barDir", "ser", "ser", "gapWidth"]


def test_superfluous_series_go_and_a_plot_without_series_with_them() -> None:
    root = filled(f"{columns(series(0))}<c:lineChart>{series(1)}{series(2)}</c:lineChart>", CAPAIAN)
    assert found(root, "//c:tx//c:v/text()") == ["Capaian (%)"]
    assert [plot.tag.rpartition("}")[2] for plot in list_plots(root)] == ["barChart"]


def test_a_chart_without_any_series_gets_them() -> None:
    root = filled(columns(), CAPAIAN, TARGET)
    assert found(root, "//c:tx//c:v/text()") == ["Capaian (%)", "Target (%)"]
    assert [child.tag.rpartition("}")[2] for child in list_plots(root)[0]] == ["barDir", "ser", "ser", "gapWidth"]


def test_series_follow_their_order_and_not_their_place() -> None:
    root = filled(columns(series(1, MERAH), series(0)), CAPAIAN, TARGET)
    assert found(root, "//c:ser[c:order/@val='1']//c:srgbClr/@val | //c:ser[c:order/@val='1']//a:srgbClr/@val") == [
        "FF0000"
    ]
    assert found(root, "//c:ser[c:order/@val='1']/c:tx//c:v/text()") == ["Target (%)"]


@pytest.mark.parametrize("kind", ["pieChart", "ofPieChart", "pie3DChart"])
def test_a_pie_shows_the_first_series_alone(kind: str) -> None:
    root = filled(f"<c:{kind}>{series(0)}</c:{kind}>", CAPAIAN, TARGET)
    assert found(root, "//c:tx//c:v/text()") == ["Capaian (%)"]


def test_the_parts_of_a_series_stand_in_the_order_of_the_schema() -> None:
    look = f'{MERAH}<c:invertIfNegative val="0"/><c:dLbls><c:showVal val="1"/></c:dLbls>'
    (ser,) = filled(columns(series(0, look)), CAPAIAN).iter(f"{{{CHART_NS}}}ser")
    assert [child.tag.rpartition("}")[2] for child in ser] == [
        "idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val",
    ]  # fmt: skip


def test_typed_labels_and_looks_of_points_that_are_gone_do_not_stay() -> None:
    points = '<c:dPt><c:idx val="1"/></c:dPt><c:dPt><c:idx val="7"/></c:dPt>'
    typed = '<c:dLbl><c:idx val="0"/><c:tx><c:rich/></c:tx></c:dLbl><c:dLbl><c:idx val="2"/></c:dLbl>'
    root = filled(columns(series(0, f"{points}<c:dLbls>{typed}</c:dLbls>")), CAPAIAN)
    assert found(root, "//c:dPt/c:idx/@val") == ["1"]
    assert found(root, "//c:dLbl/c:idx/@val") == ["2"]
