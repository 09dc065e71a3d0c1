"""A report as a draft."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.draf.susun import as_draft, mark_template
from lkip_cli.word.laporan import Properti
from lkip_cli.word.naskah import Rancangan, write_report
from lkip_cli.word.pesanan import Pesanan

SILVER = b"0.7529411764 0.7529411764"
TEMPLAT = Path(__file__).parents[3] / "templates" / "laporan.docx"


def test_the_title_and_the_status_say_draft(templat: Callable[..., bytes], konteks: dict[str, object]) -> None:
    rancangan = Rancangan(templat("Isi"), "laporan.docx", konteks, datetime.date(2018, 7, 10), Properti("Laporan"))
    naskah = write_report(as_draft(rancangan, [], "data"), Pesanan("tidak"))
    assert naskah.diagnostics == []
    properties = Document(io.BytesIO(naskah.docx or b"")).core_properties
    assert (properties.title, properties.content_status) == ("DRAF Laporan", "Draf")


def test_a_template_that_cannot_be_read_is_left_for_its_finding() -> None:
    assert mark_template(b"bukan docx", "laporan.docx") == b"bukan docx"


@pytest.mark.usefixtures("soffice")
def test_the_appendix_is_in_the_contents_and_the_watermark_on_the_pages(contoh: dict[str, bytes]) -> None:
    """The word is drawn in silver (192/255 = 0,7529), a colour that the template has nowhere else."""
    muatan = pipeline.load(MemoriTempat(contoh))
    silver = []
    for draf in (True, False):
        pesanan = Pesanan("tidak", pdf=True, draf=draf)
        laporan = pipeline.build(muatan, Periode(2018, 1), TEMPLAT.read_bytes(), "laporan.docx", pesanan)
        reader = PdfReader(io.BytesIO(laporan.pdf or b""))
        assert (reader.outline[-1].title == "Temuan yang Masih Terbuka") is draf
        silver.append([SILVER in page.get_contents().get_data() for page in reader.pages])
    with_word, without = silver
    assert all(with_word)
    assert not any(without)
    assert len(with_word) == len(without) + 1
