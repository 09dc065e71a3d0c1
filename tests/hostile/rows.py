"""A row of the catalogue as a test: hostile bytes, and the one outcome that is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from tests.hostile.lapis import Files, Spot, Where, marked, run


@dataclass(frozen=True)
class Refused:
    """Files that bring one finding, `kode` at the mark, and no figure that the base example does not have.

    `never` are the figures that a careless reader takes; `juga` the codes of later
    stages that follow from what is now missing; `at` says the place where no mark can.
    """

    nomor: str
    files: Files = field(repr=False)
    kode: str
    never: tuple[str, ...] = ()
    juga: tuple[str, ...] = ()
    at: tuple[str, int, int] | None = None


@dataclass(frozen=True)
class Accepted:
    """Files that are read without a finding; the figure at `spot` is the only one that differs, if any does."""

    nomor: str
    files: Files = field(repr=False)
    spot: Spot | None = None
    nilai: str | None = None
    never: tuple[str, ...] = ()


def refused(nomor: str, spot: Spot, text: str | bytes, kode: str, never: str = "", juga: str = "") -> Refused:
    """A hostile value at a spot; `never` and `juga` are separated by spaces."""
    return Refused(nomor, spot.lay(text), kode, tuple(never.split()), tuple(juga.split()))


def accepted(nomor: str, spot: Spot, text: str | bytes, nilai: str | None = None, never: str = "") -> Accepted:
    """A value at a spot that is read as `nilai`; None where it is no figure."""
    return Accepted(nomor, spot.lay(text), spot, nilai, tuple(never.split()))


def check_refused(row: Refused) -> None:
    """One finding at its place, nothing new in the model."""
    hasil = run(row.files)
    new = {kunci: str(nilai) for kunci, nilai in hasil.new.items()}
    assert set(new.values()) & set(row.never) == set()
    assert new == {}
    expected: Where = (row.kode, *(row.at or marked(row.files)))
    assert [place for place in hasil.places if place[0] not in row.juga] == [expected]
    assert {place[0] for place in hasil.places} == {row.kode, *row.juga}


def check_accepted(row: Accepted) -> None:
    """No finding of reading; the figure is exact, with its decimals, and no other differs."""
    hasil = run(row.files)
    new = {kunci: str(nilai) for kunci, nilai in hasil.new.items()}
    assert set(new.values()) & set(row.never) == set()
    assert new == ({row.spot.kunci: str(Decimal(row.nilai))} if row.spot and row.nilai else {})
    assert hasil.unread == []


def each(rows: Sequence[Refused | Accepted]) -> pytest.MarkDecorator:
    """One test per row, named by its number in the catalogue."""
    return pytest.mark.parametrize("row", rows, ids=[f"{row.nomor}-{n}" for n, row in enumerate(rows, 1)])
