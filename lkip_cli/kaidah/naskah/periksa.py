"""The report that the rules look at: each recorded figure beside what stands in its place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from lkip_cli.diagnostics import Diagnostic, FilePlace, Kaidah, Place
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat, as_text
from lkip_cli.kaidah.naskah.kini import Kini, Sekarang
from lkip_cli.laporan.manifes import Cetakan, Manifes, Tercatat


@dataclass(frozen=True, slots=True)
class Pasangan:
    """A place where a figure was printed, and what was found of it: nothing, one, or several.

    `pengganti` is the number that stands bare where the figure is missing.
    """

    tercatat: Tercatat
    cetakan: Cetakan
    ditemukan: tuple[Terlihat, ...]
    pengganti: Ketikan | None = None

    @property
    def diubah(self) -> Terlihat | Ketikan | None:
        """What stands there now where the text is another one."""
        satu = self.ditemukan[0] if self.ditemukan else self.pengganti
        return satu if satu is not None and as_text(satu.teks) != as_text(self.cetakan.teks) else None


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
        found, bebas = self._found, self._ketikan_baru
        return tuple(
            Pasangan(tercatat, cetakan, found.get(cetakan.bookmark, ()), _take(bebas, cetakan, found))
            for tercatat, cetakan in list_cetakan(self.bacaan.manifes)
        )

    @cached_property
    def ketikan(self) -> tuple[Ketikan, ...]:
        """The numbers that were not there when the report was made, and do not stand for a figure."""
        dipakai = {id(satu.pengganti) for satu in self.pasangan}
        return tuple(satu for satu in self._ketikan_baru if id(satu) not in dipakai)

    @cached_property
    def usang(self) -> tuple[Pasangan, ...]:
        """The first printed place of every figure that the data now give otherwise, or no longer have."""
        if self.pembanding is None:
            return ()
        first = {satu.tercatat.tag: satu for satu in reversed(self.pasangan)}
        return tuple(satu for satu in reversed(first.values()) if self._is_stale(satu.tercatat))

    @cached_property
    def pindahan(self) -> tuple[Pasangan, ...]:
        """The figures that stand in another table, row or column, or in the sentence of another figure."""
        known = {cetakan.letak.sidik for _, cetakan in list_cetakan(self.bacaan.manifes)}
        known |= {letak.sidik for letak in self.bacaan.baris} & self.bacaan.manifes.ketikan.keys()
        rows = {(letak.tabel, letak.sidik) for letak in self.bacaan.baris if letak.tabel}
        tables = _tables(self.pasangan)
        return tuple(satu for satu in self.pasangan if satu.ditemukan and _has_moved(satu, known, tables, rows))

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

    def place_of(self, cetakan: Cetakan) -> Place:
        """The cell, else the row or paragraph, in which a figure was printed; the file where that is gone too."""
        baris = self.bacaan.baris
        alike = (place for letak, place in baris.items() if letak.sidik == cetakan.letak.sidik)
        return baris.get(cetakan.letak) or next(alike, FilePlace(self.bacaan.berkas))

    def _is_stale(self, tercatat: Tercatat) -> bool:
        kini = self.sekarang(tercatat)
        return kini is None or kini.nilai != tercatat.nilai

    @cached_property
    def _found(self) -> Mapping[str, tuple[Terlihat, ...]]:
        """The name of the bookmark of a printed place -> what was found of it."""
        names = _names(self.bacaan.manifes)
        found: defaultdict[str, list[Terlihat]] = defaultdict(list)
        for satu in self.bacaan.angka:
            found[names.get(satu.tanda) or _original(satu.bookmark, names)].append(satu)
        return {name: tuple(same) for name, same in found.items()}

    @cached_property
    def _ketikan_baru(self) -> tuple[Ketikan, ...]:
        """The numbers beyond those that were recorded for their place; of a reworded place, beyond all recorded."""
        recorded = self.bacaan.manifes.ketikan
        left = {sidik: Counter(numbers) for sidik, numbers in recorded.items()}
        anywhere = set[str]().union(*recorded.values())
        known = {cetakan.letak.sidik for _, cetakan in list_cetakan(self.bacaan.manifes)} | recorded.keys()
        return tuple(satu for satu in self.bacaan.ketikan if not _is_recorded(satu, left, known, anywhere))


def list_cetakan(manifes: Manifes) -> Iterator[tuple[Tercatat, Cetakan]]:
    """Every printed place with its figure."""
    return ((satu, cetakan) for satu in manifes.angka for cetakan in satu.cetakan)


def temuan(
    kaidah: Kaidah, ringkas: str, place: Place, perbaikan: str = "", *, tentang: Tercatat | None = None
) -> Diagnostic:
    """A finding on a report; reason, and the remedy where none is given, come from the manual."""
    remedy = perbaikan or kaidah.cara_memperbaiki
    kode = "" if tentang is None else tentang.kode
    return Diagnostic(kaidah.kode, kaidah.tingkat, ringkas, (place,), kaidah.alasan, remedy, entitas=kode)


def _tables(pasangan: Iterable[Pasangan]) -> dict[int, int]:
    """The number of a table when the report was made -> its number now, by where most of its figures stand."""
    now: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for satu in pasangan:
        if satu.ditemukan:
            now[satu.cetakan.letak.tabel][satu.ditemukan[0].letak.tabel] += 1
    return {semula: max(numbers, key=lambda one: (numbers[one], one == semula)) for semula, numbers in now.items()}


def _has_moved(
    satu: Pasangan, known: Collection[str], tables: Mapping[int, int], rows: Collection[tuple[int, str]]
) -> bool:
    """Whether it left its place, which is not where its row or sentence was only reworded around it."""
    semula, kini = satu.cetakan.letak, satu.ditemukan[0].letak
    if kini.tabel != tables[semula.tabel]:
        return True
    if kini.sidik == semula.sidik:
        return kini.kolom != semula.kolom
    return kini.sidik in known or (kini.tabel, semula.sidik) in rows


def _names(manifes: Manifes) -> dict[str, str]:
    """The tag of a control with its number, and the bookmark itself -> the bookmark."""
    names: dict[str, str] = {}
    for tercatat, cetakan in list_cetakan(manifes):
        names[f"{tercatat.singkat}#{cetakan.nomor}"] = cetakan.bookmark
        names[cetakan.bookmark] = cetakan.bookmark
    return names


def _original(bookmark: str, names: Mapping[str, str]) -> str:
    """The bookmark of which this one is a copy: a program that copies one appends to its name."""
    if bookmark in names:
        return names[bookmark]
    longest = max((name for name in names if bookmark.startswith(name)), key=len, default=bookmark)
    return names.get(longest, bookmark)


def _is_recorded(satu: Ketikan, left: dict[str, Counter[str]], known: Iterable[str], anywhere: Iterable[str]) -> bool:
    if satu.letak.sidik not in known:
        return satu.teks in anywhere
    numbers = left.get(satu.letak.sidik, Counter())
    numbers[satu.teks] -= 1
    return numbers[satu.teks] >= 0


def _take(bebas: Iterable[Ketikan], cetakan: Cetakan, found: Mapping[str, tuple[Terlihat, ...]]) -> Ketikan | None:
    """The bare number in the cell or paragraph of a figure that is missing."""
    if cetakan.bookmark in found:
        return None
    place = (cetakan.letak.sidik, cetakan.letak.kolom)
    return next((satu for satu in bebas if (satu.letak.sidik, satu.letak.kolom) == place), None)
