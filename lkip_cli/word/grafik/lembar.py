"""The sheet of figures behind a chart, as the context gives it: series and categories, each figure as printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkip_cli.angka.cetak import read_cetak
from lkip_cli.angka.notasi import count_desimal
from lkip_cli.diagnostics.near import nearest
from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.marks import without_marks
from lkip_cli.word.render.values import clean_text

LEMBAR = "Grafik"
"""The name of the sheet in the workbook behind a chart."""
INDONESIA = "[$-421]"
"""The language of a format code; LibreOffice writes the comma by it, Word by the settings of the computer."""


@dataclass(frozen=True, slots=True)
class Seri:
    """The name of a series and its figures, one per category; None is a gap."""

    nama: str
    nilai: tuple[Decimal | None, ...]

    @property
    def bentuk(self) -> str:
        """Excel's format code: Indonesian, thousands apart, as many decimals as the figures have."""
        desimal = max((count_desimal(nilai) for nilai in self.nilai if nilai is not None), default=0)
        return f"{INDONESIA}#,##0{'.' * bool(desimal)}{'0' * desimal}"


@dataclass(frozen=True, slots=True)
class Lembar:
    """What a chart shows: categories, series, and the sentence that tells it; nothing to draw where not `ada`."""

    kategori: tuple[str, ...]
    seri: tuple[Seri, ...]
    kalimat: str
    ada: bool


def read_sheet(konteks: Mapping[str, object], nama: str) -> Lembar | None:
    """The sheet with this name in the context; None where there is none."""
    isi = _charts(konteks).get(nama)
    if not isinstance(isi, Mapping):
        return None
    head, *rows = [[_one_line(str(cell)) for cell in row] for row in isi["tabel"]]
    seri = (Seri(name, tuple(read_cetak(row[place]) for row in rows)) for place, name in enumerate(head) if place)
    return Lembar(tuple(row[0] for row in rows), tuple(seri), _one_line(isi["kalimat"]), isi["ada"])


def list_tags(konteks: Mapping[str, object], nama: str) -> list[str]:
    """The tags of the figures on the sheet with this name, row by row; none where there is no such sheet."""
    isi = _charts(konteks).get(nama)
    rows = isi["tabel"] if isinstance(isi, Mapping) else []
    return [cell.tag for row in rows for cell in row if isinstance(cell, Angka)]


def near_name(konteks: Mapping[str, object], nama: str) -> str:
    """The remedy for a name that is not there: the nearest one, else all there are."""
    known = _charts(konteks)
    near = nearest(nama, known)
    if near:
        return f"Barangkali maksudnya «grafik: {near}»."
    return f"Nama yang ada: {', '.join(f'«{one}»' for one in known)}." if known else ""


def _one_line(text: str) -> str:
    return without_marks(clean_text(text))


def _charts(konteks: Mapping[str, object]) -> Mapping[str, object]:
    charts = konteks.get("grafik")
    return charts if isinstance(charts, Mapping) else {}
