"""The program on one screen."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.pesanan import Pesanan

AKAR = Path(__file__).parents[1]
TW1 = Periode(2018, 1)


def _templat() -> bytes:
    return (AKAR / "templates" / "laporan.docx").read_bytes()


def test_the_pipeline_fits_a_screen() -> None:
    lines = (AKAR / "lkip_cli" / "pipeline.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 120


def test_every_quarter_with_data_is_computed(contoh: dict[str, bytes]) -> None:
    muatan = pipeline.load(MemoriTempat(contoh))
    assert list(muatan.hasil) == [TW1]
    assert muatan.diagnostics == []


def test_a_report_comes_out_of_clean_data(contoh: dict[str, bytes]) -> None:
    laporan = pipeline.build(pipeline.load(MemoriTempat(contoh)), TW1, _templat(), "laporan.docx", Pesanan("tidak"))
    assert laporan.docx is not None
    assert laporan.diagnostics == []


def test_an_error_stops_the_report_and_a_later_quarter_does_not(contoh: dict[str, bytes]) -> None:
    wrong = contoh["2018/umum/tw1.yaml"].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 4O")
    stopped = pipeline.build(
        pipeline.load(MemoriTempat(contoh | {"2018/umum/tw1.yaml": wrong})),
        TW1,
        _templat(),
        "laporan.docx",
        Pesanan("tidak"),
    )
    assert stopped.docx is None
    later = pipeline.load(MemoriTempat(contoh | {"2018/umum/tw2.yaml": wrong}))
    assert pipeline.build(later, TW1, _templat(), "laporan.docx", Pesanan("tidak")).docx is not None


def test_a_draft_is_made_in_spite_of_errors_and_says_that_it_is_one(contoh: dict[str, bytes]) -> None:
    wrong = contoh["2018/umum/tw1.yaml"].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 4O")
    muatan = pipeline.load(MemoriTempat(contoh | {"2018/umum/tw1.yaml": wrong}))
    laporan = pipeline.build(muatan, TW1, _templat(), "laporan.docx", Pesanan("tidak", draf=True))
    assert [d.kode for d in laporan.diagnostics] == ["LK161"]
    assert laporan.identitas.endswith(" (draf)")
    with zipfile.ZipFile(io.BytesIO(laporan.docx or b"")) as paket:
        document = paket.read("word/document.xml").decode()
    assert '<w:highlight w:val="yellow"/>' in document
    assert "[tidak terbaca]" in document
    assert ">2018/umum/tw1.yaml:" in document


def test_a_draft_comes_out_whatever_file_is_missing_or_empty(contoh: dict[str, bytes]) -> None:
    for path in contoh:
        for isi in (contoh.keys() - {path}, None):
            files = {p: b"" if p == path and isi is None else contoh[p] for p in (isi or contoh)}
            muatan = pipeline.load(MemoriTempat(files))
            if TW1 in muatan.hasil:
                draf = pipeline.build(muatan, TW1, _templat(), "laporan.docx", Pesanan("tidak", draf=True))
                assert draf.docx is not None, path
