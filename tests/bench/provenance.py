"""What it costs that a report records where its figures come from: the same build with and without, in turn.

Both read the data, judge it, compute, and render the report of a quarter; only one marks its figures and writes their
manifest. Whatever is imported is imported before.
"""

from __future__ import annotations

import gc
import statistics
import time
from pathlib import Path

from measure import ROUNDS, Row

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.manifes.bagian import find_manifes
from lkip_cli.word.manifes.jejak import describe_report
from lkip_cli.word.naskah import Rancangan, write_report
from lkip_cli.word.package.read import read_package
from lkip_cli.word.pesanan import Pesanan
from lkip_cli.word.properties import Properti

QUARTERS = {Periode(2018, 1): 1.15, Periode(2018, 2): None}
"""The reports of the example, each with the most that may be.

The limit is that of a report of 500 figures; the first has half as many again, the second twice as many.
"""


def measure_provenance(data: Path) -> list[Row]:
    """The reports of the example, the smaller one first."""
    gc.disable()
    rows = [_compare(data, periode, limit) for periode, limit in QUARTERS.items()]
    gc.enable()
    return rows


def _compare(data: Path, periode: Periode, limit: float | None) -> Row:
    figures = _count_figures(_build(data, periode, traced=True))
    pairs = [(_time(data, periode, traced=True), _time(data, periode, traced=False)) for _ in range(ROUNDS)]
    with_it, without = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    measured = f"{with_it * 1000:.0f} ms / {without * 1000:.0f} ms"
    return Row(f"build with provenance of {figures} figures / without", measured, ratio, limit)


def _time(data: Path, periode: Periode, *, traced: bool) -> float:
    """CPU seconds of a build."""
    gc.collect()
    start = time.process_time()
    _build(data, periode, traced=traced)
    return time.process_time() - start


def _build(data: Path, periode: Periode, *, traced: bool) -> bytes:
    """The report of a quarter; without page numbers, for LibreOffice is measured apart."""
    template, pesanan = default_template().read_bytes(), Pesanan("tidak")
    muatan = pipeline.load(FolderTempat(data, "data"))
    pipeline.judge(muatan)
    konteks, _ = pipeline.compose(muatan, periode)
    nama = muatan.tahun[periode.tahun].instansi.nama
    properti = Properti("Laporan", nama)
    if traced:
        properti = describe_report(muatan.tempat, nama, periode, template, pesanan)
    naskah = write_report(Rancangan(template, "laporan.docx", konteks, periode.akhir, properti), pesanan)
    if naskah.docx is None:
        raise SystemExit(str(naskah.diagnostics[0]))
    return naskah.docx


def _count_figures(docx: bytes) -> int:
    package, _ = read_package(docx, "laporan.docx")
    manifes = None if package is None else find_manifes(package)
    return 0 if manifes is None else sum(len(one.cetakan) for one in manifes.angka)
