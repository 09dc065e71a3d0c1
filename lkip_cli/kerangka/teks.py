"""Pieces of data files as text: comments, scalars, and templates whose `$nama` are filled in."""

from __future__ import annotations

from collections.abc import Iterable
from string import Template

from lkip_cli.diagnostics.aman import safe
from lkip_cli.sumber.tulis import scalar_text


def fill(template: str, **nilai: str) -> str:
    """A template with each `$nama` replaced by a value, as it is; a name that is not given stays an error."""
    return Template(template).substitute(nilai)


def fill_scalars(template: str, **nilai: str) -> str:
    """The same with each value written as the YAML scalar that reads back as that value."""
    return fill(template, **{nama: scalar_text(isi) for nama, isi in nilai.items()})


def one_line(text: str) -> str:
    """A text as a comment may hold it: on one line, without control and invisible characters."""
    return safe(" ".join(text.split()))


def comment(text: str, jorok: int = 0) -> str:
    """A comment line, `jorok` spaces from the margin."""
    return f"{' ' * jorok}# {one_line(text)}\n"


def join_blocks(blocks: Iterable[str]) -> str:
    """Blocks of lines with a blank line between them; empty ones are left out."""
    return "\n".join(block for block in blocks if block)
