"""The seam at which a printed figure becomes part of the page."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.word.ooxml import Element

Wrap = Callable[[Element, str], list[Element]]
"""The run of a figure and its tag (`capaian/kode/2018-TW2`) -> the elements that stand in its place."""


def plain_figure(run: Element, tag: str) -> list[Element]:  # noqa: ARG001  a wrap that marks the figure needs the tag
    """The figure as ordinary text."""
    return [run]
