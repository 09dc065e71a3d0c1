"""TAHUN/dokumen.yaml: the first version of the Perjanjian Kinerja and of the pagu."""

from __future__ import annotations

from lkip_cli.kerangka.dokumen_awal import make_dokumen
from lkip_cli.kerangka.jawaban import Jawaban


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """The file."""
    return {f"{jawaban.tahun}/dokumen.yaml": make_dokumen(jawaban.tahun)}
