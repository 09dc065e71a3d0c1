"""The place of a spot inside a text that people write, and how texts are compared."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, Fault, Kaidah, Place, TextPlace
from lkip_cli.kaidah.periksa import temuan
from lkip_cli.kaidah.tulisan import Tulisan
from lkip_cli.laporan.prosa import locate
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.tempat import faulty_part


def place_spot(kinerja: Kinerja, tulisan: Tulisan, offset: int, panjang: int) -> Place:
    """The place of a stretch of a text (offset and length in characters); of its first line where it has several."""
    place = kinerja.letak.place(*tulisan.kunci)
    if not isinstance(place, TextPlace):
        return place
    first_line = tulisan.isi[offset : offset + panjang].split("\n")[0]
    fault = Fault("", "", "", "", offset, len(first_line))
    return locate(place, tulisan.isi, fault) if place.excerpt.rstrip().endswith("|") else faulty_part(place, fault)


def report_spot(
    kaidah: Kaidah, kinerja: Kinerja, tulisan: Tulisan, spot: tuple[int, int], ringkas: str, perbaikan: str
) -> Diagnostic:
    """A finding of `kaidah` at a spot (offset and length) of a text."""
    place = place_spot(kinerja, tulisan, *spot)
    return temuan(kaidah, ringkas, (place,), perbaikan, entitas=tulisan.entitas)


def written_at(place: Place) -> str:
    """What stands at a place of a data file, as it was typed."""
    if not isinstance(place, TextPlace):
        return ""
    return place.excerpt[place.kolom - 1 : place.kolom - 1 + place.panjang]


def squash(text: str) -> str:
    """A text as it is compared with another: spaces, line breaks and capitals do not count."""
    return " ".join(text.split()).casefold()
