"""The files of a quarter: that of the planner, and one for each bidang; every kode that needs a figure is there."""

from __future__ import annotations

from collections.abc import Collection

from lkip_cli.angka.periode import Periode
from lkip_cli.kerangka.tanda import mark
from lkip_cli.kerangka.triwulan.bidang import make_bidang
from lkip_cli.kerangka.triwulan.instansi import make_instansi
from lkip_cli.kerangka.triwulan.isi import KOSONG, Isi
from lkip_cli.model.kinerja import Kinerja

__all__ = ["KOSONG", "Isi", "make_triwulan"]


def make_triwulan(kinerja: Kinerja, periode: Periode, isi: Isi = KOSONG) -> dict[str, str]:
    """The files of `periode` by their path below the data folder; `isi` is what stands where a figure belongs.

    A bidang without plan has none.
    """
    berkas = f"tw{periode.triwulan}.yaml"
    files = {f"{periode.tahun}/{berkas}": make_instansi(kinerja, periode, isi)}
    planned = _planned(kinerja)
    for bidang in kinerja.instansi.bidang:
        if bidang in planned:
            files[f"{periode.tahun}/{bidang}/{berkas}"] = make_bidang(kinerja, bidang, periode, isi)
    return {path: mark(teks) for path, teks in files.items()}


def _planned(kinerja: Kinerja) -> Collection[str]:
    return {i.bidang for i in kinerja.indikator.values()} | {k.bidang for k in kinerja.kegiatan.values()}
