"""A finished report -> its manifest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.manifes import Cetakan, Jejak, Manifes, Tercatat, list_angka, tepat
from lkip_cli.word.baca.tempat import Tempat, read_tempat
from lkip_cli.word.ooxml import Element
from lkip_cli.word.post.figures import Penanda


def record(
    roots: Iterable[Element],
    penanda: Penanda,
    konteks: Mapping[str, object],
    jejak: Jejak,
    halaman: Mapping[str, str] | None,
) -> Manifes:
    """The manifest of the finished parts, the main one first; `konteks` is what they were rendered from."""
    tempat = [one for root in roots for one in read_tempat(root)]
    hitungan = {angka.tag: angka.hitungan for angka in list_angka(konteks)}
    angka = tuple(
        _tercatat(tag, hitungan.get(tag), penanda, cetakan) for tag, cetakan in _printed(tempat, penanda).items()
    )
    return Manifes(jejak, halaman, angka, _ketikan(tempat))


def _printed(tempat: Iterable[Tempat], penanda: Penanda) -> dict[str, list[Cetakan]]:
    """Tag -> the places where the figure is printed."""
    printed: defaultdict[str, list[Cetakan]] = defaultdict(list)
    found = (each for satu in tempat for each in satu.list_figur())
    for urutan, (figur, letak) in enumerate(found, 1):
        one = penanda.tertulis[figur.bookmark]
        printed[one.tag].append(Cetakan(one.nomor, one.bookmark, figur.teks, letak, urutan))
    return printed


def _tercatat(tag: str, hitungan: Hitungan | None, penanda: Penanda, cetakan: list[Cetakan]) -> Tercatat:
    rumus = "" if hitungan is None else hitungan.rumus.kode
    masukan = () if hitungan is None else tuple(one.tag for one in hitungan.masukan)
    singkat = penanda.tertulis[cetakan[0].bookmark].singkat
    return Tercatat(tag, singkat, tepat(hitungan), rumus, masukan, tuple(cetakan))


def _ketikan(tempat: Iterable[Tempat]) -> dict[str, Counter[str]]:
    """Fingerprint of a place -> its own numbers; a text that stands in many cells of a column is read once."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    known: dict[tuple[str, int], list[str]] = {}
    for satu in tempat:
        numbers: list[str] = []
        for paragraf in satu.paragraf:
            same = paragraf.teks, paragraf.kolom
            if same not in known:
                known[same] = paragraf.ketikan
            numbers += known[same]
        if numbers:
            found[satu.sidik].update(numbers)
    return dict(found)
