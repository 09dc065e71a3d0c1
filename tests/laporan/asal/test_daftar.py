"""Every figure of the year can be found by its tag."""

from __future__ import annotations

from lkip_cli.laporan.asal.daftar import list_figures, list_printed
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.konteks import compose_laporan


def compose(bahan: Bahan) -> dict[str, object]:
    return compose_laporan(bahan.kinerja, bahan.hasil, bahan.periode)[0]


def test_the_figures_of_all_quarters_and_of_the_narrative_are_listed(bahan: Bahan) -> None:
    figures = list_figures(bahan, {})
    for tag in ("capaian/persentase-aktif/2018-TW1", "nilai/peserta/2018-TW2", "efisiensi/koperasi-sehat/2018-TW2"):
        assert figures[tag].tag == tag


def test_every_figure_that_the_report_prints_is_listed(bahan: Bahan) -> None:
    konteks = compose(bahan)
    printed = list_printed(konteks)
    assert {"capaian/persentase-aktif/2018-TW2", "selisih_pagu/padat-karya/2018-TW2"} <= set(printed)
    assert set(printed) <= set(list_figures(bahan, konteks))


def test_figures_in_sentences_are_printed_too(bahan: Bahan) -> None:
    assert "nilai/koperasi-aktif/2018-TW2" in list_printed(compose(bahan)["sasaran"])
