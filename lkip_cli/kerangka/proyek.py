"""All texts of a new project: the plan with its first quarter, and what stands around the data."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.kerangka import awal, sekitar
from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.kerangka.temukan import find_modules
from lkip_cli.kerangka.triwulan import make_triwulan
from lkip_cli.kerangka.triwulan.isi import AWAL
from lkip_cli.model.muat import load_data
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.memori import MemoriTempat


def make_data(jawaban: Jawaban) -> dict[str, str]:
    """The data files of an agency that begins, by their path below the data folder."""
    files: dict[str, str] = {}
    for module in find_modules(awal):
        files |= module.make_files(jawaban)
    trees, _ = read_all(MemoriTempat({path: teks.encode() for path, teks in files.items()}))
    data, _ = load_data(trees)
    return files | make_triwulan(data.tahun[jawaban.tahun], Periode(jawaban.tahun, jawaban.triwulan), AWAL)


def make_sekitar() -> dict[str, str]:
    """The files around the data folder, by their path below the project's folder."""
    files: dict[str, str] = {}
    for module in find_modules(sekitar):
        files |= module.make_files()
    return files
