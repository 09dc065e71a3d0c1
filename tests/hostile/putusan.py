"""The verdict on a mutant: what the program made of it against what its texts say."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.sumber.decode import decode
from tests.hostile.angka_teks import Folder
from tests.hostile.lapis import NAMA, Hasil, run
from tests.hostile.mutan import Mutan
from tests.hostile.oracle import Tolak

DI_RUJUKAN = {"LK212", "LK601", "LK603"}
"""Findings that stand where an entry is referred to, not where it stands or stood."""
NAIK = {"angka": 0, "acak-angka": 0, "sandi": 0, "karakter": 1, "kutip": 1, "kunci": 1, "rujukan": 1, "jarak": 2}
"""How many parents up from the changed line a finding may stand; other kinds change more than one entry."""
DALAM = 99
"""The margin of a blank line: below everything."""
DITOLAK, SAMA, LOLOS, PATAH = "refused", "accepted-equal", "SURVIVOR", "CRASH"


@dataclass
class Putusan:
    """What became of a mutant; `sebab` says why it survived, `cela` what is wrong with the places of its findings."""

    mutan: Mutan
    hasil: str
    sebab: str = ""
    cela: list[str] = field(default_factory=list)


class Hakim:
    """Judges the mutants of one valid data folder."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """`files` is the folder without mutants."""
        self._files = dict(files)
        self._asal = run(files)
        self._asal_teks = Folder(files)
        self._arti = self._asal_teks.figures()

    def judge(self, mutan: Mutan) -> Putusan:
        """Run the whole program over the folder with the mutant in it."""
        files = self._files | {mutan.path: mutan.isi}
        try:
            hasil = run(files)
        except Exception:  # noqa: BLE001  whatever it is, it is a finding about the program
            return Putusan(mutan, PATAH, traceback.format_exc())
        errors = [d for d in hasil.found if d.tingkat is Tingkat.KESALAHAN]
        sebab = self._survives(mutan, files, hasil, is_refused=bool(errors))
        cela = [fault for d in hasil.found if (fault := wrong_place(d, files))]
        if errors and not sebab and mutan.jenis in NAIK and not is_near(mutan, errors, self._asal.found):
            cela.append("far: " + ", ".join(f"{d.kode} {d.place}" for d in errors)[:300])
        return Putusan(mutan, LOLOS if sebab else DITOLAK if errors else SAMA, sebab, cela)

    def _survives(self, mutan: Mutan, files: Mapping[str, bytes], hasil: Hasil, *, is_refused: bool) -> str:
        """Why a mutant should not have come so far; empty where all is well."""
        if mutan.setara:
            same = hasil.muatan.tahun == self._asal.muatan.tahun and not is_refused
            return "" if same else f"an equal spelling differs: {hasil.places[:3]}"
        teks = Folder(files)
        arti, figures = teks.figures(), hasil.figures
        fresh = teks.rusak - self._asal_teks.rusak
        for kunci, nilai in figures.items():
            if str(arti.get(kunci)) == str(nilai):
                continue
            is_recovered = bool(fresh) or (is_refused and kunci not in arti)
            if not is_recovered or str(self._arti.get(kunci, nilai)) != str(nilai):
                return f"wrong figure at {kunci}: {nilai}, the text says {arti.get(kunci)}"
        if is_refused:
            return _refused_wrongly(mutan, arti, hasil)
        missing = [kunci for kunci in arti if kunci not in figures]
        if missing:
            return f"lost or not refused: {missing[:3]}"
        if fresh:
            return "a file with something that cannot be told"
        return "must be refused" if mutan.harus else ""


def _refused_wrongly(mutan: Mutan, arti: Mapping[tuple[str, ...], object], hasil: Hasil) -> str:
    """A figure that means something and was refused as a figure; judged where only a figure was changed."""
    if mutan.jenis != "angka" or any(isinstance(satu, Tolak) for satu in arti.values()):
        return ""
    wrong = [
        place for place in hasil.unread if "LK140" < place[0] < "LK180" and place[1:3] == (mutan.path, mutan.baris)
    ]
    return f"a right figure was refused: {wrong}" if wrong else ""


def wrong_place(found: Diagnostic, files: Mapping[str, bytes]) -> str:
    """What is wrong with the place of a finding; empty where it lies inside its file."""
    place = found.place
    if not isinstance(place, TextPlace):
        return ""
    raw = files.get(place.berkas.removeprefix(f"{NAMA}/"))
    if raw is None:
        return f"{found.kode} in a file that is not there: {place.berkas}"
    teks, _ = decode(place.berkas, raw)
    lines = teks.lines or ("",)
    if not 1 <= place.baris <= len(lines):
        return f"{found.kode} at line {place.baris} of {len(lines)}"
    line = lines[place.baris - 1]
    if place.excerpt != line or not 1 <= place.kolom <= len(line) + 1:
        return f"{found.kode} at column {place.kolom} of {line!r}"
    return ""


def is_near(mutan: Mutan, errors: list[Diagnostic], before: list[Diagnostic]) -> bool:
    """Whether a finding stands at the changed line or in its entry, or where its kode is referred to."""
    lines = mutan.isi.decode(errors="replace").replace("\r", "").split("\n")
    first, last = entry_of(lines, min(mutan.baris, len(lines)), NAIK[mutan.jenis])
    for d in errors:
        place = d.place
        path = place.berkas.removeprefix(f"{NAMA}/")
        if path != mutan.path or not isinstance(place, TextPlace) or d.kode in DI_RUJUKAN:
            if d not in before:
                return True
        elif first <= place.baris <= last:
            return True
    return False


def entry_of(lines: list[str], baris: int, naik: int) -> tuple[int, int]:
    """The first and last line of the entry around a line: `naik` parents up, to the last line below that parent."""
    margins = [len(line) - len(line.lstrip(" ")) if line.strip() else DALAM for line in lines]
    first, here = baris - 1, margins[baris - 1]
    for _ in range(naik):
        here = min(here, *margins[max(first - 1, 0) : first + 2])
        first = next((n for n in range(first, -1, -1) if margins[n] < here), -1)
        here = margins[first] if first >= 0 else 0
        if first < 0:
            return 1, len(lines)
    last = next((n for n in range(baris, len(lines)) if margins[n] <= here), len(lines)) if naik else baris
    return first + 1, last + 1 if naik else last
