"""The formats of a comparison, by name; none of them is loaded here."""

from __future__ import annotations

import pkgutil
from pathlib import Path

from lkip_cli.cli.options import parse_one_of, read_simpan

DOCX = "docx"
FOLDER_FORMAT = Path(__file__).parents[1] / "writers" / "diff" / "formats"
FORMAT = (*sorted(info.name for info in pkgutil.iter_modules([str(FOLDER_FORMAT)])), DOCX)

parse_format = parse_one_of(FORMAT)


def parse_simpan(text: str) -> str:
    """A format and a file as `FORMAT:BERKAS`, the format by its proper name."""
    return read_simpan(text, parse_format, "docx:perubahan.docx")
