"""The XML of a native chart: columns or bars with direct labels, and a dashed line of the target.

Colours are told apart in black and white as well: dark areas, a dashed black line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .gaya import HURUF

C_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
A_NS = "http://schemas.openxmlformats.org/drawingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WARNA_BATANG, WARNA_TARGET, WARNA_SUMBU = "4F6272", "000000", "7F7F7F"
UKURAN = 900  # hundredths of a point
KATEGORI = ("Contoh 1", "Contoh 2", "Contoh 3")
ANGKA = (90, 75, 60)
TARGET = (100, 100, 100)
BENTUK = "[$-421]#,##0.00"
SUMBU = ("111111101", "111111102")


@dataclass(frozen=True, slots=True)
class Bagan:
    """One chart: its name in the data, its series (the second one is the target), whether its bars lie across."""

    nama: str
    seri: Sequence[str]
    tinggi: float
    mendatar: bool = False


def _fill(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>'


def _text(size: int, *, bold: bool = False) -> str:
    font = f'<a:latin typeface="{HURUF}"/><a:cs typeface="{HURUF}"/>'
    look = f'<a:defRPr sz="{size}" b="{int(bold)}">{_fill(WARNA_TARGET)}{font}</a:defRPr>'
    return f'<c:txPr><a:bodyPr rot="0"/><a:p><a:pPr>{look}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>'


def _points(values: Sequence[object]) -> str:
    points = "".join(f'<c:pt idx="{place}"><c:v>{value}</c:v></c:pt>' for place, value in enumerate(values))
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _series(number: int, name: str, look: str, labels: str, values: Sequence[int], end: str) -> str:
    column = chr(ord("B") + number)
    last = len(values) + 1
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"<c:tx><c:strRef><c:f>Grafik!${column}$1</c:f><c:strCache>{_points([name])}</c:strCache></c:strRef></c:tx>"
        f"{look}{labels}"
        f"<c:cat><c:strRef><c:f>Grafik!$A$2:$A${last}</c:f>"
        f"<c:strCache>{_points(KATEGORI)}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>Grafik!${column}$2:${column}${last}</c:f>"
        f"<c:numCache><c:formatCode>{BENTUK}</c:formatCode>{_points(values)}</c:numCache></c:numRef></c:val>{end}</c:ser>"
    )


def _labels(position: str) -> str:
    """Direct labels at this position of the bars, black on white; none where it is empty."""
    flags = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    values = "".join(f'<c:{flag} val="{int(bool(position) and flag == "showVal")}"/>' for flag in flags)
    if not position:
        return f"<c:dLbls>{values}</c:dLbls>"
    form = f'<c:numFmt formatCode="{BENTUK}" sourceLinked="1"/><c:spPr>{_fill("FFFFFF")}</c:spPr>'
    return f'<c:dLbls>{form}{_text(UKURAN, bold=True)}<c:dLblPos val="{position}"/>{values}</c:dLbls>'


def _axes_of(plot: str) -> str:
    axes = "".join(f'<c:axId val="{axis}"/>' for axis in SUMBU)
    return f"{axes}</c:{plot}>"


def _bars(bagan: Bagan) -> str:
    look = f'<c:spPr>{_fill(WARNA_BATANG)}</c:spPr><c:invertIfNegative val="0"/>'
    ser = _series(0, bagan.seri[0], look, _labels("inBase" if len(bagan.seri) > 1 else "outEnd"), ANGKA, "")
    direction = "bar" if bagan.mendatar else "col"
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>{ser}'
        f'<c:gapWidth val="60"/>{_axes_of("barChart")}'
    )


def _target(bagan: Bagan) -> str:
    if len(bagan.seri) == 1:
        return ""
    line = f'<a:ln w="19050">{_fill(WARNA_TARGET)}<a:prstDash val="dash"/></a:ln>'
    look = f'<c:spPr>{line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>'
    ser = _series(1, bagan.seri[1], look, _labels(""), TARGET, '<c:smooth val="0"/>')
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{ser}<c:marker val="1"/>'
        f"{_axes_of('lineChart')}"
    )


def _category_axis(bagan: Bagan) -> str:
    order, place = ("maxMin", "l") if bagan.mendatar else ("minMax", "b")
    return (
        f'<c:catAx><c:axId val="{SUMBU[0]}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{place}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"<c:spPr><a:ln>{_fill(WARNA_SUMBU)}</a:ln></c:spPr>{_text(UKURAN)}"
        f'<c:crossAx val="{SUMBU[1]}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(bagan: Bagan) -> str:
    """Hidden, for every bar carries its figure; from nought, so that lengths compare."""
    return (
        f'<c:valAx><c:axId val="{SUMBU[1]}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{"b" if bagan.mendatar else "l"}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/><c:crossAx val="{SUMBU[0]}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def chart_xml(bagan: Bagan, workbook: str) -> str:
    """Return the chart part; `workbook` is the id of its link to the sheet of figures."""
    legend = ""
    if len(bagan.seri) > 1:
        legend = f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_text(UKURAN)}</c:legend>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<c:chartSpace xmlns:c="{C_NS}" xmlns:a="{A_NS}" xmlns:r="{R_NS}"><c:date1904 val="0"/><c:lang val="id-ID"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f"{_bars(bagan)}{_target(bagan)}{_category_axis(bagan)}{_value_axis(bagan)}</c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr>{_fill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>{_text(UKURAN)}"
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )
