"""One target, one realisasi, one capaian per indikator, and each what its formula gives."""

from __future__ import annotations

import re
from decimal import Decimal

from tests.seed.detektor.hasil import Hasil, find_contradictions
from tests.seed.fakta import FaktaIndikator, read_indikator, read_number, same, sections, tables
from tests.seed.naskah import Jenis, Naskah

MAKIN_RENDAH_MAKIN_BAIK = ("pengangguran terbuka", "berkasus")
SETENGAH = Decimal("0.5")
PECAHAN = re.compile(r"(.+?) / (.+?) × 100%? ?= ?([\d.]+) / ([\d.]+)")
KESIMPULAN = re.compile(r"capaian[^.;%]*?(\d+,\d+)%.*\btercapai", re.IGNORECASE)
ALASAN = re.compile(r"\b(capaian|hasil|penempatan)\b[^.]*\bbelum\b", re.IGNORECASE)
PENGALI = re.compile(r"[x×] (100%|100\b(?!%))")
ACUAN = re.compile(r"capaian .*diukur terhadap target (tahunan|triwulan)", re.IGNORECASE)


def find_targets(naskah: Naskah) -> Hasil:
    """Two targets of one indikator."""
    return find_contradictions((same(f.indikator), f.target, f.tempat) for f in read_indikator(naskah))


def find_realisasi(naskah: Naskah) -> Hasil:
    """Two realisasi of one indikator."""
    return find_contradictions((same(f.indikator), f.realisasi, f.tempat) for f in read_indikator(naskah))


def find_capaian(naskah: Naskah) -> Hasil:
    """Two capaian of one indikator."""
    return find_contradictions((same(f.indikator), f.capaian, f.tempat) for f in read_indikator(naskah))


def find_formulas(naskah: Naskah) -> Hasil:
    """A capaian that no realisasi which rounds to the printed one gives."""
    seen = [f for f in read_indikator(naskah) if f.capaian and read_number(f.capaian) is not None]
    return Hasil(len(seen), [f"{f.indikator}: {f.capaian}" for f in seen if not _follows(f)])


def _follows(fakta: FaktaIndikator) -> bool:
    target, realisasi, capaian = (read_number(teks) for teks in (fakta.target, fakta.realisasi, fakta.capaian))
    assert target is not None
    assert realisasi is not None
    assert capaian is not None
    rounding = SETENGAH.scaleb(int(realisasi.as_tuple().exponent)) if "," in fakta.realisasi else Decimal(0)
    ends = sorted(_capaian(fakta.indikator, target, realisasi + sign * rounding) for sign in (-1, 1))
    half = Decimal("0.005")
    return ends[0] - half <= capaian <= ends[1] + half


def _capaian(indikator: str, target: Decimal, realisasi: Decimal) -> Decimal:
    """In persen: LAN 239/IX/6/8/2003, with the inverse formula where less is better."""
    inverse = any(kata in same(indikator) for kata in MAKIN_RENDAH_MAKIN_BAIK)
    return (2 * target - realisasi if inverse else realisasi) / target * 100


def find_verdicts(naskah: Naskah) -> Hasil:
    """`Tercapai` beside, or in a sentence with, a capaian under 100, and the reverse."""
    rows = [f for f in read_indikator(naskah) if f.status and read_number(f.capaian) is not None]
    wrong = [f.indikator for f in rows if (same(f.status) == "tercapai") != ((read_number(f.capaian) or 0) >= 100)]
    sentences = [(teks, found[1]) for teks in naskah.sentences() if (found := KESIMPULAN.search(teks))]
    wrong += [teks for teks, angka in sentences if (read_number(angka) or 0) < 100 and "belum tercapai" not in teks]
    return Hasil(len(rows) + len(sentences), wrong)


def find_quantities(naskah: Naskah) -> Hasil:
    """Two numbers for one quantity, in a formula or in a sentence; a formula whose numbers have no words."""
    fakta: list[tuple[str, str, str]] = []
    bare = []
    for rumus in naskah.paragraf(Jenis.RUMUS):
        found = PECAHAN.search(rumus.teks)
        if found:
            fakta += [(same(found[i]), found[i + 2].replace(".", ""), rumus.teks) for i in (1, 2)]
        elif re.match(r"[\d.]+ / ", rumus.teks):
            bare.append(rumus.teks)
    hasil = find_contradictions([*fakta, *_told(naskah, {nama for nama, _, _ in fakta})])
    return Hasil(hasil.dilihat, hasil.temuan + bare)


def _told(naskah: Naskah, labels: set[str]) -> list[tuple[str, str, str]]:
    """The numbers that sentences give for quantities; the quarter before has another one by right."""
    names = sorted((label.removeprefix("jumlah ") for label in labels), key=len, reverse=True)
    which = "|".join(re.escape(nama) for nama in names) or r"\b\B"
    pola = re.compile(rf"({which})\w*[^.\d]{{0,40}} (?:berjumlah|sebanyak) (\d[\d.]*)", re.IGNORECASE)
    now = [teks for teks in naskah.sentences() if "triwulan sebelumnya" not in teks]
    return [
        (f"jumlah {same(found[1])}", found[2].replace(".", ""), teks) for teks in now for found in pola.finditer(teks)
    ]


def find_formula_forms(naskah: Naskah) -> Hasil:
    """Formulas that multiply by 100 here and by 100% there."""
    return find_contradictions(("pengali", found, teks) for teks in naskah.texts() for found in PENGALI.findall(teks))


def find_two_sources(naskah: Naskah) -> Hasil:
    """Quantities of the same name in two formulas with different numbers, and no paragraph that names both."""
    parts = [found for p in naskah.paragraf(Jenis.RUMUS) if (found := PECAHAN.search(p.teks))]
    figures = {(same(found[i]), found[i + 2]) for found in parts for i in (1, 2)}
    pairs = [
        (satu, lain)
        for nama, satu in figures
        for other, lain in figures
        if satu < lain and nama.split()[-2:] == other.split()[-2:]
    ]
    texts = [p.teks for p in naskah.paragraf(Jenis.TEKS)]
    unexplained = [pair for pair in pairs if not any(all(angka in teks for angka in pair) for teks in texts)]
    return Hasil(len(pairs), [f"{satu} dan {lain}" for satu, lain in unexplained])


def find_unstated_target(naskah: Naskah) -> Hasil:
    """Capaian without a word on whether the target is that of the year or of the quarter."""
    stated = any(ACUAN.search(teks) for teks in naskah.sentences())
    seen = len(tables(naskah, "kinerja"))
    return Hasil(seen, [] if stated or not seen else ["target tahunan atau triwulan?"])


def find_unexplained_success(naskah: Naskah) -> Hasil:
    """A sasaran whose measured indikator all reach 100 while every kegiatan stands at 0, and no word on it."""
    seen, wrong = 0, []
    for nomor, nama in sections(naskah):
        own = [tabel for tabel in naskah.tabel if tabel.sasaran == nomor]
        part = Naskah([*own])
        capaian = [read_number(f.capaian) for f in read_indikator(part) if read_number(f.capaian) is not None]
        results = [
            tabel.value(baris, "realisasi")
            for tabel in tables(part, "keluaran")
            for baris in tabel.baris
            if any(digit in tabel.value(baris, "target") for digit in "123456789")
        ]
        if capaian and results and min(c for c in capaian if c is not None) >= 100:
            seen += 1
            idle = all(read_number(teks) == 0 for teks in results)
            told = any(ALASAN.search(p.teks) for p in naskah.paragraf(Jenis.TEKS) if p.sasaran == nomor)
            wrong += [nama] if idle and not told else []
    return Hasil(seen, wrong)
