"""Slots of a file model that take something else than their type: an unreadable entry, a declared absence."""

from __future__ import annotations

from collections.abc import Callable
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.nilai import Absen, KataAbsen

T = TypeVar("T")


class Boleh:
    """Lets instances of some classes pass a slot as they are, keeping pydantic's `loc` free of union tags.

    `kata` maps the words of absence that the slot takes to what they mean.
    """

    def __init__(self, *kelas: type, kata: tuple[KataAbsen, ...] = ()) -> None:
        self._kelas = kelas
        self.kata = {str(k): k for k in kata}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A validator before that of the slot's own type."""
        return core_schema.no_info_wrap_validator_function(self._pass, handler(_without(source, self._kelas)))

    def _pass(self, value: Any, handler: Callable[[Any], Any]) -> Any:
        if isinstance(value, self._kelas):
            return value
        if isinstance(value, str) and value in self.kata:
            return Absen(self.kata[value])
        return handler(value)


def _without(source: Any, kelas: tuple[type, ...]) -> Any:
    """The union `source` without the classes that pass."""
    if get_origin(source) not in {Union, UnionType}:
        return source
    rest = tuple(arg for arg in get_args(source) if arg not in kelas)
    return Union[rest]  # noqa: UP007  the members are known only at run time


Entri = Annotated[T | Gagal, Boleh(Gagal)]
"""An entry of a map: its own fault does not take its neighbours along."""

AtauTidakAda = Annotated[T | Absen | Gagal, Boleh(Absen, Gagal, kata=(KataAbsen.TIDAK_ADA,))]
"""An entry, or the words `tidak ada`."""

AtauAbsen = Annotated[
    T | Absen | Gagal,
    Boleh(Absen, Gagal, kata=(KataAbsen.TIDAK_ADA, KataAbsen.TIDAK_ADA_DATA, KataAbsen.BELUM_DITETAPKAN)),
]
"""An entry, or one of the words that say that there is none."""
