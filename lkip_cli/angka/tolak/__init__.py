"""Refusals: one file per code, tried in the order of their codes, the last one always holds.

A module holds `KAIDAH`, its manual, and `check`, which gives the Fault or None. They
are loaded when a first text is refused, so that clean data never load them.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import cache
from types import ModuleType

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Fault

PANJANG_DIBACA = 200
"""Characters of a refused text that are looked at; no figure, date or period is nearly as long."""


def refuse_angka(text: str, jenis: JenisAngka) -> Fault:
    """Why a text is not a figure of `jenis`; `text` is known not to be one."""
    return _first(load_rules("angka"), text, jenis)


def refuse_tanggal(text: str) -> Fault:
    """Why a text is not a date; `text` is known not to be one."""
    return _first(load_rules("tanggal"), text)


def refuse_periode(text: str) -> Fault:
    """Why a text is not a period such as `2018-TW2`; `text` is known not to be one."""
    return _first(load_rules("periode"), text)


def refuse_triwulan(text: str) -> Fault:
    """Why a text is not a triwulan such as `triwulan II`; `text` is known not to be one."""
    return _first(load_rules("triwulan"), text)


@cache
def load_rules(keluarga: str) -> tuple[ModuleType, ...]:
    """The modules of one folder of refusals (`angka`, `tanggal`, `periode`, `triwulan`), by code."""
    paket = importlib.import_module(f"{__name__}.{keluarga}")
    nama = sorted(modul.name for modul in pkgutil.iter_modules(paket.__path__))
    return tuple(importlib.import_module(f"{paket.__name__}.{n}") for n in nama)


def _first(rules: tuple[ModuleType, ...], text: str, *lainnya: JenisAngka) -> Fault:
    """The Fault of the first rule that holds; a text beyond all measure is judged by its beginning."""
    awal = text[:PANJANG_DIBACA]
    temuan = (rule.check(awal, *lainnya) for rule in rules)
    fault: Fault = next(fault for fault in temuan if fault)
    return fault if awal == text else replace(fault, pengganti=None)
