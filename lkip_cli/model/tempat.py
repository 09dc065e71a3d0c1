"""The part of a scalar that a fault is about, as a place in its file; and the repair of the scalar."""

from __future__ import annotations

import dataclasses

from lkip_cli.diagnostics import Edit, Fault, TextPlace


def unquoted(place: TextPlace) -> TextPlace:
    """The place of a scalar without its quotes."""
    first = place.excerpt[place.kolom - 1 : place.kolom]
    if first not in {'"', "'"} or place.panjang < len('""'):
        return place
    return dataclasses.replace(place, kolom=place.kolom + 1, panjang=place.panjang - 2)


def faulty_part(place: TextPlace, fault: Fault) -> TextPlace:
    """The offending part of the scalar at `place`; all of it where the fault marks no part."""
    if not fault.panjang:
        return place
    whole = unquoted(place)
    return dataclasses.replace(whole, kolom=whole.kolom + fault.offset, panjang=fault.panjang)


def repair_of(place: TextPlace, fault: Fault) -> Edit | None:
    """The repair of the scalar at `place`, whose quotes stay; None where the fault has no only reading."""
    return Edit(unquoted(place), fault.pengganti) if fault.pengganti else None
