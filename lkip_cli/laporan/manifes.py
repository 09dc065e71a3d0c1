"""What a report records of itself: where it comes from, and every figure that it prints."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak import Angka, Teks
from lkip_cli.model.nilai import Huruf, Rentang

PEMISAH = "\x1f"
"""Between the texts over which a digest is taken; it stands in none of them."""


@dataclass(frozen=True, slots=True)
class Jejak:
    """Where a report comes from.

    `versi` is that of lkip; `templat` and `data` are digests (sha256, hex), of the bytes of the template
    and of the data files (`sumber.sidik`); `periode` is written `2018-TW2`; `draf` and `asal_angka` say what it is.
    """

    versi: str
    templat: str
    data: str
    instansi: str
    periode: str
    draf: bool = False
    asal_angka: bool = False


@dataclass(frozen=True, slots=True)
class Revisi:
    """Where the sources of a report lie in git: the commit, and the paths of data and template below its top.

    An empty text stands for what is not in the repository.
    """

    komit: str = ""
    data: str = ""
    templat: str = ""


@dataclass(frozen=True, slots=True)
class Letak:
    """Where something stands in a report, in terms that survive an edit elsewhere.

    `tabel` is the number of the table in its part from 1 (0: outside of tables), `kolom` the number of the cell in
    its row; `sidik` names the row, or the paragraph outside of tables, by its words.
    """

    tabel: int
    kolom: int
    sidik: str


@dataclass(frozen=True, slots=True)
class Cetakan:
    """One place where a figure is printed: the how-manieth of that figure, its bookmark, the text, and where.

    `urutan` counts all the figures of the report, from 1.
    """

    nomor: int
    bookmark: str
    teks: str
    letak: Letak
    urutan: int


@dataclass(frozen=True, slots=True)
class Tercatat:
    """A figure of the data as it was printed: its tag and the short tag that the document carries.

    `nilai` is exact (`tepat`); `rumus` is the kode of its formula, `masukan` are the tags of what went in.
    """

    tag: str
    singkat: str
    nilai: str
    rumus: str
    masukan: tuple[str, ...]
    cetakan: tuple[Cetakan, ...]

    @property
    def kode(self) -> str:
        """The kode of what bears the figure."""
        return self.tag.split("/")[1]


@dataclass(frozen=True, slots=True)
class Manifes:
    """All that a report records.

    `halaman` gives bookmark -> page number as printed, None where the report was made without page numbers.
    `ketikan` gives the fingerprint of a place -> the numbers that stand there and are no figures of the data.
    """

    jejak: Jejak
    halaman: Mapping[str, str] | None
    angka: tuple[Tercatat, ...]
    ketikan: Mapping[str, Counter[str]] = field(default_factory=dict)

    @property
    def sidik(self) -> str:
        """The digest over everything that is recorded."""
        return digest(PEMISAH.join(self._texts()))

    def _texts(self) -> Iterator[str]:
        jejak = self.jejak
        yield from (
            jejak.versi,
            jejak.templat,
            jejak.data,
            jejak.instansi,
            jejak.periode,
            str(jejak.draf),
            str(jejak.asal_angka),
        )
        yield str(self.halaman is not None)
        yield from (text for pair in sorted((self.halaman or {}).items()) for text in pair)
        for satu in self.angka:
            yield from (satu.tag, satu.singkat, satu.nilai, satu.rumus, *satu.masukan)
            for cetakan in satu.cetakan:
                letak = cetakan.letak
                yield from (str(cetakan.nomor), cetakan.bookmark, cetakan.teks)
                yield from (str(letak.tabel), str(letak.kolom), letak.sidik, str(cetakan.urutan))
        for sidik, numbers in sorted(self.ketikan.items()):
            yield from (sidik, *sorted(numbers.elements()))


def digest(text: str, length: int | None = None) -> str:
    """The first hexadecimal digits of the sha256 of a text, all 64 where no length is given."""
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def tepat(hitungan: Hitungan | None) -> str:
    """The exact value as text: `8950000`, `3.15`, `5000/51`, a letter, two bounds with `..`; empty for none.

    The sign of decimals is a dot, for this text is read by programs.
    """
    if hitungan is None:
        return ""
    nilai = hitungan.nilai
    if isinstance(nilai, Huruf):
        return nilai.kode
    if isinstance(nilai, Rentang):
        return f"{nilai.minimal}..{nilai.maksimal}"
    if hitungan.tepat is None:
        return ""
    ringkas = format(nilai, "f") if hitungan.angka is not None and hitungan.tepat == nilai else str(hitungan.tepat)
    return ringkas.rstrip("0").rstrip(".") if "." in ringkas else ringkas


def list_angka(value: object) -> Iterator[Angka]:
    """Every figure in a context, in its order."""
    if isinstance(value, str):
        return
    if isinstance(value, Angka):
        yield value
    elif isinstance(value, Teks):
        yield from (span.isi for span in value.spans if isinstance(span.isi, Angka))
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from list_angka(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from list_angka(part)
