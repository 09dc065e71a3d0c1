"""A block of keys as a schema: alone, or where a figure may stand in its place."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.skema.json import Skema, listed, types_of


@dataclass(frozen=True, slots=True)
class Kunci:
    """What keys a block takes beside its own: their pattern (empty: any text) and what to say of others."""

    pola: str
    pesan: str


@dataclass(frozen=True, slots=True)
class Blok:
    """The keys of a block: its own, what must be there (each with its message), and what other keys hold.

    `lain` is None where there are no other keys; `kunci` says which others there may be.
    """

    isi: Skema
    wajib: dict[str, str]
    pesan: str
    lain: Skema | None = None
    kunci: Kunci | None = None
    syarat: tuple[Skema, ...] = ()

    def alone(self) -> Skema:
        """The schema of the block."""
        skema: Skema = {"type": "object", "errorMessage": self.pesan}
        if self.isi:
            skema["properties"] = self.isi
        if self._conditions():
            skema["allOf"] = self._conditions()
        return skema | ({"additionalProperties": False} if self.lain is None else self._others())

    def beside(self, skalar: Skema) -> Skema:
        """The schema of the block or, in its place, of a scalar.

        The keys stand apart, so that an editor completes the key above to one line and not to a block.
        """
        parts: list[object] = [{"properties": self.isi} | self._others(), *self._conditions()]
        return skalar | {"type": [*types_of(skalar), "object"], "allOf": parts}

    def _others(self) -> Skema:
        if self.lain is None or self.kunci is None:
            return {"propertyNames": {"enum": [*self.isi], "errorMessage": self.pesan}}
        others: Skema = {"additionalProperties": self.lain}
        if self.kunci.pola:
            own = [f"^{nama}$" for nama in self.isi]
            names = {"pattern": "|".join((self.kunci.pola, *own)), "errorMessage": self.kunci.pesan}
            others["propertyNames"] = names
        return others

    def _conditions(self) -> list[Skema]:
        required: list[Skema] = [{"required": [nama], "errorMessage": pesan} for nama, pesan in self.wajib.items()]
        return [*required, *self.syarat]


def known_keys(names: list[str]) -> str:
    """What is said of a key that a block does not know."""
    return f"Di sini hanya dikenal kunci {listed(names)}; masing-masing ditulis di barisnya sendiri."
