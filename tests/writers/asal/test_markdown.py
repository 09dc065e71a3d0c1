"""Markdown shows a derivation as a nested list in which no text of the data is markup."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from markdown_it import MarkdownIt

from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.writers.asal.markdown import format_asal

Telusur = Callable[..., Jejak]


def test_inputs_stand_below_their_figure(telusur: Telusur) -> None:
    page = format_asal(telusur("capaian/persentase-lulus"))
    assert page.startswith("## Capaian Persentase peserta yang lulus, Triwulan I Tahun 2018: 106,67%\n\n- Rumus: ")
    assert "\n- Realisasi Persentase peserta yang lulus: **80,00%**\n  - Rumus: " in page
    assert "\n  - Jumlah pendaftar: **50 orang**\n    - Jenis: " in page
    assert MarkdownIt().render(page).count("<ul>") == 5


def test_no_text_of_the_data_is_markup(telusur: Telusur) -> None:
    jejak = telusur("nilai/jumlah-peserta")
    jahat = dataclasses.replace(jejak.turunan[0], nama="[x](y) <b>*tebal*", rumus="**a** `b`")
    rendered = MarkdownIt().render(format_asal(dataclasses.replace(jejak, turunan=(jahat,))))
    assert "<h2>[x](y) &lt;b&gt;*tebal*, Triwulan I" in rendered
    assert "Jenis: **a** `b`" in rendered
