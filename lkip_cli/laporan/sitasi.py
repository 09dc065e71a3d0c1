"""Peraturan -> the citation that a page prints, always in one form."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.model.entitas import Peraturan


def format_peraturan(peraturan: Peraturan) -> str:
    """As in `Peraturan Presiden Nomor 29 Tahun 2014 tentang ...`; a nomor with a slash holds its own year."""
    tahun = "" if "/" in peraturan.nomor else f" Tahun {peraturan.tahun}"
    return f"{peraturan.jenis} Nomor {peraturan.nomor}{tahun} tentang {peraturan.tentang}"


def cite(peraturan: Mapping[str, Peraturan], kode: str) -> str:
    """The citation of `kode`, or an empty text where the regulation could not be read."""
    return format_peraturan(peraturan[kode]) if kode in peraturan else ""
