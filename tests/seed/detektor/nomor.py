"""Numbers of headings, captions, columns and lists, and the sasaran that a caption or sentence names."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby, pairwise

from tests.seed.detektor.hasil import Hasil
from tests.seed.naskah import Jenis, Naskah, Paragraf, Tabel

ROMAWI = {"I": "1", "II": "2", "III": "3", "IV": "4"}
BAB = re.compile(r"BAB (I{1,3}|IV)\b")
KETERANGAN = re.compile(r"Tabel (\d+)\.(\d+)\b")
LENGKAP = re.compile(r"Tabel \d+\.\d+ [A-Z]")
SASARAN = re.compile(r"sasaran strategis (\d+)", re.IGNORECASE)
NAMA_KEGIATAN = 5
"""Level of the heading with the name of a kegiatan."""
BUTIR_TANDA = {"•", "–"}


def _numbered_headings(naskah: Naskah) -> list[tuple[str, Paragraf]]:
    """The headings that carry a number, with the number of their Bab."""
    bab, found = "", []
    for judul in naskah.paragraf(Jenis.JUDUL):
        chapter = BAB.match(judul.teks)
        bab = ROMAWI[chapter[1]] if chapter else bab
        if judul.nomor:
            found.append((bab, judul))
    return found


def find_foreign_sections(naskah: Naskah) -> Hasil:
    """A section whose number does not begin with that of its Bab."""
    seen = _numbered_headings(naskah)
    return Hasil(len(seen), [f"{j.nomor} {j.teks}" for bab, j in seen if j.nomor.split(".")[0] != bab])


def find_doubled_sections(naskah: Naskah) -> Hasil:
    """A number that two sections bear."""
    numbers = [j.nomor for _, j in _numbered_headings(naskah)]
    return Hasil(len(numbers), [nomor for nomor in set(numbers) if numbers.count(nomor) > 1])


def find_broken_headings(naskah: Naskah) -> Hasil:
    """Headings of one level below one parent that do not count 1, 2, 3."""
    groups: dict[str, list[int]] = defaultdict(list)
    for _, judul in _numbered_headings(naskah):
        parent, _, own = judul.nomor.rstrip(".)").rpartition(".")
        groups[f"{judul.tingkat} {parent}"].append(int(own))
    wrong = [f"{group}: {own}" for group, own in groups.items() if own != list(range(1, len(own) + 1))]
    return Hasil(sum(len(own) for own in groups.values()), wrong)


def find_caption_gaps(naskah: Naskah) -> Hasil:
    """Tables of a Bab that do not count up by one; a whole report also begins at 1."""
    numbers = [KETERANGAN.search(p.teks) for p in naskah.paragraf(Jenis.KETERANGAN)]
    found = [(satu[1], int(satu[2])) for satu in numbers if satu]
    wrong = [f"{bab}.{a}, {bab}.{b}" for (bab, a), (other, b) in pairwise(found) if bab == other and b != a + 1]
    wrong += [f"{b}.{n}" for (a, _), (b, n) in pairwise(found) if a != b and n != 1]
    return Hasil(len(found), wrong)


def find_foreign_captions(naskah: Naskah) -> Hasil:
    """A caption that names another sasaran than that of its section."""
    captions = [p for p in naskah.paragraf(Jenis.KETERANGAN) if p.sasaran and SASARAN.search(p.teks)]
    return Hasil(len(captions), [p.teks for p in captions if SASARAN.findall(p.teks) != [p.sasaran]])


def find_foreign_sentences(naskah: Naskah) -> Hasil:
    """A sentence that takes its sasaran for another, or that sends the reader where the kegiatan is not described."""
    described = _described(naskah)
    seen, wrong, kegiatan = 0, [], ""
    for satu in naskah.paragraf():
        kegiatan = satu.teks if satu.jenis is Jenis.JUDUL else kegiatan
        named = SASARAN.findall(satu.teks) if satu.jenis in {Jenis.TEKS, Jenis.BUTIR} and satu.sasaran else []
        told = {nomor for nama, nomor in described if nama == kegiatan or nama in satu.teks}
        seen += len(named)
        wrong += [satu.teks for nomor in named if nomor not in {satu.sasaran, *told}]
    return Hasil(seen, wrong)


def _described(naskah: Naskah) -> set[tuple[str, str]]:
    """Every kegiatan with the sasaran under which its own text stands, and not a reference to another one."""
    return {
        (judul.teks, judul.sasaran)
        for judul, teks in pairwise(naskah.paragraf())
        if judul.tingkat == NAMA_KEGIATAN and judul.sasaran and not SASARAN.search(teks.teks)
    }


def find_column_gaps(naskah: Naskah) -> Hasil:
    """Column numbers that do not count 1, 2, 3."""
    seen = [tabel for tabel in naskah.tabel if tabel.nomor_kolom]
    return Hasil(len(seen), [tabel.judul for tabel in seen if tabel.nomor_kolom != _count(len(tabel.kepala))])


def _count(last: int) -> list[str]:
    return [str(number) for number in range(1, last + 1)]


def find_broken_lists(naskah: Naskah) -> Hasil:
    """A numbered list that does not begin at its first number, or leaves one out."""
    wrong, seen = [], 0
    for is_item, group in groupby(naskah.paragraf(), lambda satu: satu.jenis is Jenis.BUTIR):
        labels = [satu.nomor.rstrip(".)") for satu in group if satu.nomor not in BUTIR_TANDA]
        if is_item and any(labels):
            seen += 1
            letters = [chr(ord("a") + i) for i in range(len(labels))]
            wrong += [str(labels)] if labels not in (_count(len(labels)), letters) else []
    return Hasil(seen, wrong)


def find_split_captions(naskah: Naskah) -> Hasil:
    """A caption that is not one paragraph of number and title right above its table."""
    seen, wrong = 0, []
    for satu, berikut in pairwise([*naskah.isi, Paragraf("")]):
        if isinstance(satu, Paragraf) and satu.jenis is Jenis.KETERANGAN:
            seen += 1
            whole = LENGKAP.match(satu.teks) and isinstance(berikut, Tabel)
            wrong += [] if whole else [satu.teks]
    return Hasil(seen, wrong)
