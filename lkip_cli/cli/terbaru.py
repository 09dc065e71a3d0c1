"""The newest quarter of the data, or of the example where the user has none yet."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import example_data
from lkip_cli.cli.tempat import FolderData, find_data_upward, find_named_data
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.folder import FolderTempat

CONTOH = "contoh bawaan"


@dataclass(frozen=True, slots=True)
class Terbaru:
    """The data folder as it was read, and its newest quarter."""

    folder: FolderData
    muatan: Muatan
    periode: Periode

    @property
    def uraian(self) -> str:
        """What was taken, in words."""
        return f"data {self.periode.nama} Tahun {self.periode.tahun} ({self.folder.nama})"


def find_terbaru(given: str | None) -> Terbaru:
    """The newest quarter of the folder that was named, else of the nearest one, else of the example."""
    folder = find_data_upward() if given is None else find_named_data(given)
    if folder is not None:
        muatan = load(FolderTempat(folder.path, folder.nama))
        if muatan.hasil:
            return Terbaru(folder, muatan, max(muatan.hasil))
    contoh = FolderData(example_data(), CONTOH)
    muatan = load(FolderTempat(contoh.path, contoh.nama))
    return Terbaru(contoh, muatan, max(muatan.hasil))
