"""A place as a reader can go to it."""

from __future__ import annotations

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.place import FilePlace, Place, TextPlace


def position(place: Place) -> str:
    """A place as one can jump to: `berkas:baris:kolom`, or the paragraph or cell of a Word document."""
    if isinstance(place, TextPlace):
        return f"{safe(place.berkas)}:{place.baris}:{place.kolom}"
    if isinstance(place, FilePlace):
        return safe(place.berkas)
    below = f", di bawah judul “{safe(place.judul)}”" if place.judul else ""
    return f"{safe(place.berkas)}: {safe(place.bagian)}, {safe(place.uraian)}{below}"


def beside(place: Place) -> str:
    """A further place of a finding: its position, and what stands there."""
    excerpt = place.excerpt.strip() if isinstance(place, TextPlace) else ""
    return f"{position(place)}  {safe(place.label or excerpt)}".rstrip()
