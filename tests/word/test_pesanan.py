"""What is asked of a build."""

from __future__ import annotations

from lkip_cli.word.pesanan import Pesanan


def test_page_numbers_are_filled_in_where_that_can_be_done_and_nothing_more_is_asked() -> None:
    assert Pesanan() == Pesanan("auto", pdf=False)
