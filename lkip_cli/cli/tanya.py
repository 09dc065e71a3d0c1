"""Questions on a terminal: asked only where somebody can answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

T = TypeVar("T")

SETUJU = {"y", "ya"}


def can_ask() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(pertanyaan: str, parse: Callable[[str], T], bawaan: str = "") -> T:
    """The answer to a question, asked again while `parse` raises BadParameter; Enter alone takes `bawaan`."""
    pilihan = f" [{bawaan}]" if bawaan else ""
    while True:
        answer = typer.prompt(f"{pertanyaan}{pilihan}", default=bawaan, show_default=False)
        try:
            return parse(str(answer).strip())
        except typer.BadParameter as failure:
            typer.echo(failure.message)


def is_agreed(pertanyaan: str) -> bool:
    """Whether the answer to a question is yes; Enter alone is no."""
    answer = typer.prompt(f"{pertanyaan} [y/t]", default="t", show_default=False, prompt_suffix=" ")
    return str(answer).strip().casefold() in SETUJU
