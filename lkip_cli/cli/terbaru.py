"""The quarter by whose data a template is judged: the newest, or the one that was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import example_data
from lkip_cli.cli.tempat import FolderData, choose_periode, find_data_upward, find_named_data
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.folder import FolderTempat

CONTOH = "contoh bawaan"


@dataclass(frozen=True, slots=True)
class Terbaru:
    """The data folder as it was read, and the quarter that was taken."""

    folder: FolderData
    muatan: Muatan
    periode: Periode

    @property
    def uraian(self) -> str:
        """What was taken, in words."""
        return f"data {self.periode.lengkap} ({self.folder.nama})"


def find_terbaru(given: str | None, tahun: int | None = None, triwulan: int | None = None) -> Terbaru:
    """The newest quarter of the folder that was named, else of the nearest one, else of the example.

    A year or quarter that is given limits what is taken; raises BadParameter where there are no data of it.
    """
    folder = find_data_upward() if given is None else find_named_data(given)
    if folder is not None:
        muatan = load(FolderTempat(folder.path, folder.nama))
        if muatan.hasil:
            return Terbaru(folder, muatan, choose_periode(tahun, triwulan, muatan.hasil))
    contoh = FolderData(example_data(), CONTOH)
    muatan = load(FolderTempat(contoh.path, contoh.nama))
    return Terbaru(contoh, muatan, choose_periode(tahun, triwulan, muatan.hasil))
