"""How a figure is set on the page."""

from __future__ import annotations

from lkip_cli.word.ooxml import R, make
from lkip_cli.word.post.figures import plain_figure


def test_a_plain_figure_is_its_run_and_nothing_else() -> None:
    run = make(R)
    assert plain_figure(run, "capaian/a/2018-TW2") == [run]
