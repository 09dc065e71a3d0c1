"""The report that the rules look at: each recorded figure beside what stands in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lkip_cli.diagnostics import Diagnostic, FilePlace, Kaidah, Place
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat, bare_number
from lkip_cli.kaidah.naskah.kini import Kini, Sekarang
from lkip_cli.kaidah.naskah.pasangan import Pasangan, find_angka, list_cetakan, pair
from lkip_cli.kaidah.naskah.peta import HILANG, Peta, make_peta
from lkip_cli.kaidah.naskah.pindah import find_moved
from lkip_cli.laporan.manifes import Letak, Tercatat


@dataclass(frozen=True)
class PeriksaNaskah:
    """A report read back, and what the data say now; `kini` is None where there are no data to compare with."""

    bacaan: Bacaan
    kini: Kini | None = None

    @property
    def pembanding(self) -> Kini | None:
        """The data to compare with: none where they are those of another agency."""
        asal = self.bacaan.manifes.jejak
        return self.kini if self.kini is not None and self.kini.instansi == asal.instansi else None

    @property
    def data_sama(self) -> bool:
        """Whether the report was made of the very data that are there now, by this version of the program."""
        asal, kini = self.bacaan.manifes.jejak, self.pembanding
        return kini is not None and (asal.data, asal.versi) == (kini.data, kini.versi)

    @cached_property
    def pasangan(self) -> tuple[Pasangan, ...]:
        """Every place where a figure was printed, in the order of the manifest."""
        return tuple(pair(self.bacaan.manifes, self._found, self._ketikan_baru, self._peta))

    @cached_property
    def ketikan(self) -> tuple[Ketikan, ...]:
        """The numbers that were not there when the report was made, and do not stand for a figure."""
        dipakai = {id(satu.pengganti) for satu in self.pasangan}
        return tuple(satu for satu in self._ketikan_baru if id(satu) not in dipakai)

    @cached_property
    def asing(self) -> tuple[Terlihat, ...]:
        """The figures that bear the marks of lkip and were never printed in this report."""
        printed = {cetakan.bookmark for _, cetakan in list_cetakan(self.bacaan.manifes)}
        strangers = (satu for name, same in self._found.items() if name not in printed for satu in same)
        return tuple(satu for satu in strangers if satu.teks.strip())

    @cached_property
    def usang(self) -> tuple[Pasangan, ...]:
        """The first printed place of every figure that the data now give otherwise, or no longer have."""
        if self.pembanding is None:
            return ()
        first = {satu.tercatat.tag: satu for satu in reversed(self.pasangan)}
        return tuple(satu for satu in reversed(first.values()) if self._is_stale(satu.tercatat))

    @cached_property
    def palsu(self) -> tuple[Pasangan, ...]:
        """The figures of a report made of the data that are there now, of which it records what they do not give."""
        return tuple(satu for satu in self.pasangan if self._is_made_up(satu)) if self.data_sama else ()

    @cached_property
    def pindahan(self) -> tuple[Pasangan, ...]:
        """The figures that stand in another table, row, column or sentence, or at another place of their sentence."""
        return find_moved(self.bacaan, self.pasangan, self._peta)

    def name(self, tercatat: Tercatat) -> str:
        """A figure as `lkip trace` is asked for it: `kode.medan`, with its period where that is not the report's."""
        medan, kode, periode = tercatat.tag.split("/")
        return f"{kode}.{medan}" if periode == self.bacaan.manifes.jejak.periode else f"{kode}.{medan}@{periode}"

    def sekarang(self, tercatat: Tercatat) -> Sekarang | None:
        """The figure by the data now; None where they do not have it, or there are none."""
        return None if self.pembanding is None else self.pembanding.angka.get(tercatat.tag)

    def describe_now(self, satu: Pasangan) -> str:
        """A sentence about the figure by the data now, where it is another one; else empty."""
        kini = self.sekarang(satu.tercatat)
        if kini is None or kini.nilai == satu.tercatat.nilai:
            return ""
        return f" Menurut data sekarang: {kini.like(satu.cetakan.teks)}."

    def place_of(self, satu: Pasangan) -> Place:
        """The mark that was left, else the cell, row, paragraph or table of a printed figure; the file without any."""
        if satu.bekas is not None:
            return satu.bekas.tempat
        letak, baris = self._now(satu), self.bacaan.baris
        row = (place for one, place in baris.items() if (one.tabel, one.sidik) == (letak.tabel, letak.sidik))
        table = (place for one, place in baris.items() if one.tabel == letak.tabel > 0)
        return baris.get(letak) or next(row, None) or next(table, FilePlace(self.bacaan.berkas))

    def gone_with(self, satu: Pasangan) -> str:
        """What is gone together with a figure: its table, its row, its sentence; empty where these still stand."""
        semula, letak = satu.cetakan.letak, self._now(satu)
        if satu.bekas is not None or not semula.sidik or (letak.tabel, letak.sidik) in self._standing:
            return ""
        if not semula.tabel:
            return "kalimat yang memuatnya"
        return "tabelnya" if letak.tabel == HILANG else "barisnya dalam tabel"

    def _now(self, satu: Pasangan) -> Letak:
        """Where a printed figure belongs now."""
        letak = self._peta.now(satu.cetakan.letak)
        return letak if (letak.tabel, letak.sidik) in self._standing else self._peta.reworded(satu.cetakan.letak)

    def _is_stale(self, tercatat: Tercatat) -> bool:
        kini = self.sekarang(tercatat)
        return kini is None or kini.nilai != tercatat.nilai

    def _is_made_up(self, satu: Pasangan) -> bool:
        """Whether the recorded value or text is not that of the data; signs that touch a figure may belong to it."""
        kini = self.sekarang(satu.tercatat)
        tercetak = satu.cetakan.teks.casefold()
        printed = kini is not None and any(bare_number(teks).casefold() in tercetak for teks in kini.teks)
        return not printed or self._is_stale(satu.tercatat)

    @cached_property
    def _found(self) -> Mapping[str, Sequence[Terlihat]]:
        return find_angka(self.bacaan)

    @cached_property
    def _peta(self) -> Peta:
        printed = {cetakan.bookmark: cetakan.letak for _, cetakan in list_cetakan(self.bacaan.manifes)}
        return make_peta((printed[name], same[0].letak) for name, same in self._found.items() if name in printed)

    @cached_property
    def _standing(self) -> Collection[tuple[int, str]]:
        return {(letak.tabel, letak.sidik) for letak in self.bacaan.baris}

    @cached_property
    def _ketikan_baru(self) -> tuple[Ketikan, ...]:
        """The numbers beyond those that were recorded for their place; a reworded place may have those of one gone."""
        recorded = self.bacaan.manifes.ketikan
        printed = {cetakan.letak.sidik for _, cetakan in list_cetakan(self.bacaan.manifes)}
        left = {sidik: Counter(recorded.get(sidik)) for sidik in recorded.keys() | printed}
        standing = {"", *(letak.sidik for letak in self.bacaan.baris)}
        gone = sum((left.pop(sidik) for sidik in left.keys() - standing), Counter[str]())
        return tuple(
            satu for satu in self.bacaan.ketikan if not _is_recorded(satu.teks, left.get(satu.letak.sidik, gone))
        )


def temuan(
    kaidah: Kaidah, ringkas: str, place: Place, perbaikan: str = "", *, tentang: Tercatat | None = None
) -> Diagnostic:
    """A finding on a report; reason, and the remedy where none is given, come from the manual."""
    remedy = perbaikan or kaidah.cara_memperbaiki
    kode = "" if tentang is None else tentang.kode
    return Diagnostic(kaidah.kode, kaidah.tingkat, ringkas, (place,), kaidah.alasan, remedy, entitas=kode)


def _is_recorded(teks: str, numbers: Counter[str]) -> bool:
    """Whether a number is among those that are left; it is taken from them."""
    numbers[teks] -= 1
    return numbers[teks] >= 0
