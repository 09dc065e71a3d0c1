"""An audit item: the detector that finds its kind of fault, and a few words of the seed that hold it."""

from __future__ import annotations

from tests.seed.detektor.hasil import Detektor

Butir = tuple[Detektor, str]
