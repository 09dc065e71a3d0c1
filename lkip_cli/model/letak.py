"""Where each entity stands: the positions that live beside the model, never inside it."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import FilePlace, Place

Kunci = tuple[str | int, ...]
"""Names an entity or one of its fields, as in `("indikator", kode, "target")`."""


class Letak:
    """A table from kunci to place.

    A kunci is the kind of the entity (`instansi`, `peraturan`, `versi`, `misi`,
    `tujuan`, `sasaran`, `pendahuluan`, `data_dasar`, `indikator`, `program`,
    `kegiatan`, `target_renstra`, `riwayat`, or for a quarter `data`, `realisasi_indikator`, `realisasi_anggaran`,
    `realisasi_keluaran`, `narasi_sasaran`, `narasi_kegiatan`, `angka`, followed by
    its number; `ralat` and `kunci` with the number of their quarter; `triwulan_bidang`
    and the number for the file of a bidang), then the kode, then the names of the keys below it:
    `("indikator", "tpt", "rumus", "penyebut")`, `("data", 2, "koperasi-aktif")`.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._pencari: dict[Kunci, Callable[[Kunci], Place]] = {}

    def add(self, kunci: Kunci, pencari: Callable[[Kunci], Place]) -> None:
        """Register an entity; `pencari` gives the place of the keys below it."""
        self._pencari[kunci] = pencari

    def place(self, *kunci: str | int) -> Place:
        """The place of an entity or field; of the nearest parent that stands in the data."""
        for panjang in range(len(kunci), 0, -1):
            pencari = self._pencari.get(kunci[:panjang])
            if pencari is not None:
                return pencari(kunci[panjang:])
        return FilePlace("data")

    def list_kode(self, *kunci: str | int) -> tuple[str, ...]:
        """The kode that stand in the data under a kind, and number of the quarter, in file order; known or not."""
        panjang = len(kunci)
        return tuple(str(k[panjang]) for k in self._pencari if len(k) == panjang + 1 and k[:panjang] == kunci)
