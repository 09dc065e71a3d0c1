"""What an output shows of a comparison: the two states by name, the rows chosen, and what is said besides."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.bandingkan import Banding, Kelompok, group_perubahan
from lkip_cli.banding.perubahan import Perubahan

PEMBULATAN = "Selisih dihitung dari angka penuh, lalu dibulatkan satu kali."


@dataclass(frozen=True, slots=True)
class Keadaan:
    """One side as a reader knows it: the quarter, and where it comes from a revision that and its commit."""

    uraian: str
    periode: Periode
    revisi: str = ""
    komit: str = ""


@dataclass(frozen=True, slots=True)
class Saringan:
    """Which rows are shown: those of some bidang (folders) and kode, or all; with `semua` the unchanged ones too."""

    bidang: Collection[str] = ()
    kode: Collection[str] = ()
    semua: bool = False

    def takes(self, row: Perubahan) -> bool:
        """Whether a row is one of those asked for, changed or not."""
        of_bidang = not self.bidang or row.pokok.bidang in self.bidang
        return of_bidang and (not self.kode or row.pokok.kode in self.kode)

    def shows(self, row: Perubahan) -> bool:
        """Whether a row that is taken is shown: a change, and no matter of course."""
        return self.semua or (row.berubah and not row.rutin)


@dataclass(frozen=True, slots=True)
class Daftar:
    """The rows in the order of their weight; `rutin` is how many changes were left out as a matter of course."""

    lama: Keadaan
    baru: Keadaan
    instansi: str
    perubahan: tuple[Perubahan, ...]
    rutin: int = 0
    catatan: tuple[str, ...] = ()

    @property
    def berubah(self) -> int:
        """How many of the rows are changes."""
        return sum(row.berubah for row in self.perubahan)

    @property
    def judul(self) -> str:
        """What was compared, as one line."""
        periode = self.baru.periode
        triwulan = f" {periode.lengkap}" if self.lama.revisi else ""
        return f"Perubahan{triwulan} dari {self.lama.uraian} ke {self.baru.uraian}"

    @property
    def ringkasan(self) -> str:
        """How many changes there are, and of which kind."""
        if not self.berubah:
            return "Tidak ada perubahan."
        counts = ((sum(row.berubah for row in satu.perubahan), satu.judul) for satu in self.kelompok)
        return f"{self.berubah} perubahan: {'; '.join(f'{judul} {n}' for n, judul in counts if n)}."

    @property
    def kelompok(self) -> list[Kelompok]:
        """The rows under their headings."""
        return group_perubahan(self.perubahan)

    @property
    def penutup(self) -> tuple[str, ...]:
        """What stands below the rows, as sentences."""
        rutin = f"{self.rutin} bagian narasi ditulis ulang; tulis --semua untuk menampilkannya."
        selisih = any(row.selisih for row in self.perubahan)
        return (*((rutin,) if self.rutin else ()), *((PEMBULATAN,) if selisih else ()), *self.catatan)


def make_daftar(
    lama: Keadaan, baru: Keadaan, banding: Banding, saringan: Saringan, catatan: Sequence[str] = ()
) -> Daftar:
    """The rows that `saringan` lets through."""
    taken = [row for row in banding.perubahan if saringan.takes(row)]
    shown = tuple(row for row in taken if saringan.shows(row))
    hidden = sum(row.berubah for row in taken) - sum(row.berubah for row in shown)
    return Daftar(lama, baru, banding.pasangan.dinas.nama, shown, hidden, tuple(catatan))
