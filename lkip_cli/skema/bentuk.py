"""A file model as a JSON Schema: keys, what is required, choices and references, all from the annotations."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import get_args, get_origin, get_type_hints

from pydantic import BaseModel

from lkip_cli.model.anggaran import PaguBerkas
from lkip_cli.model.dasar import Angka, Baris, DaftarKode, Kode, ModelKode, ModelRingkas, Tahun
from lkip_cli.skema.angka import Bacaan, build_angka, find_bacaan
from lkip_cli.skema.blok import Blok, Kunci, known_keys
from lkip_cli.skema.json import TANDA, Skema, also_of_type, listed, types_of, whole
from lkip_cli.skema.kamus import Daftar, Kamus
from lkip_cli.skema.petunjuk import Petunjuk, find_petunjuk
from lkip_cli.skema.skalar import PESAN_KODE, POLA_KODE, POLA_TAHUN, SKALAR, build_choice, choices_of
from lkip_cli.skema.uraian import Uraian, take_apart

DRAF = "http://json-schema.org/draft-07/schema#"
BOLEH_SATU = {get_args(DaftarKode)[1], get_args(PaguBerkas)[1]}
"""Mark a list or a map that may be written as one scalar."""
KUNCI: Mapping[object, tuple[str, Kunci]] = {
    Kode: ("KODE", Kunci(POLA_KODE, PESAN_KODE)),
    Tahun: ("TAHUN", Kunci(POLA_TAHUN, "Kunci di sini adalah tahun, misalnya 2018.")),
    Baris: ("HURUF", Kunci("", "")),
    str: ("KODE", Kunci(POLA_KODE, PESAN_KODE)),
}
"""How a key of a map is called in a path, and what it looks like."""
PETA = "Isi bagian ini ditulis per kunci, satu per baris."
DAFTAR = "Tulis tiap isian di barisnya sendiri, dengan `- ` di depannya."
SATU_ATAU_DAFTAR = "Tulis satu kode di baris ini, atau tiap kode di barisnya sendiri dengan `- ` di depannya."
SATUAN = "satuan"
ANY = ("string", "number", "boolean", "null", "object", "array")
ENTRI = "__pydantic_extra__"
"""Where pydantic keeps the annotation of entries by kode."""


@dataclass(frozen=True, slots=True)
class Letak:
    """Where the builder stands: the path of keys, and how figures below are read, where the satuan is known."""

    jalur: tuple[str, ...] = ()
    satuan: Bacaan | None = None

    def below(self, kunci: str, satuan: Bacaan | None = None) -> Letak:
        """One key further down."""
        return Letak((*self.jalur, kunci), satuan or self.satuan)

    @property
    def bacaan(self) -> Bacaan:
        """How a figure here is read."""
        of_path = find_bacaan(self.jalur)
        if self.satuan is None or of_path.jenis is not None:
            return of_path
        return replace(of_path, jenis=self.satuan.jenis, huruf=self.satuan.huruf)


class Penyusun:
    """Builds the schema of one kind of file with the words of `petunjuk` and the kode of `kamus`."""

    def __init__(self, petunjuk: Mapping[str, Petunjuk], kamus: Kamus) -> None:
        """Start without definitions."""
        self._petunjuk = petunjuk
        self._kamus = kamus
        self._definisi: dict[str, Skema] = {}
        self._nama: dict[object, str] = {}

    def build(self, model: type[BaseModel]) -> Skema:
        """The whole schema; every model below the file's own is a definition."""
        berkas = self._block(model, Letak()).alone()
        return {"$schema": DRAF, "$comment": TANDA, **berkas, "definitions": self._definisi}

    def _slot(self, annotation: object, letak: Letak, *, unread: bool = False) -> Skema:
        """A key with what is known of it; `unread` where a condition on the satuan says what may stand there."""
        row = find_petunjuk(self._petunjuk, letak.jalur)
        value = {"type": [*ANY]} if unread else self._value(take_apart(annotation), letak)
        return {**(row.describe() if row else {}), **value}

    def _value(self, uraian: Uraian, letak: Letak) -> Skema:
        if isinstance(uraian.jenis, type) and issubclass(uraian.jenis, BaseModel):
            return self._refer(uraian.jenis, uraian, letak)
        if Angka in uraian.tanda and not uraian.kosong:
            return self._figure(letak.bacaan)
        return _also(self._plain(uraian, letak), uraian)

    def _plain(self, uraian: Uraian, letak: Letak) -> Skema:
        """What is no model: a figure, a reference, a scalar, a choice, a list, or a map."""
        jenis = uraian.jenis
        if Angka in uraian.tanda:
            return build_angka(letak.bacaan)
        if get_origin(jenis) is list:
            return self._list(uraian, letak)
        if get_origin(jenis) is dict:
            peta = self._map(jenis, letak)
            return peta.beside(build_angka(letak.bacaan)) if BOLEH_SATU & {*uraian.tanda} else peta.alone()
        rujukan = self._kamus.rujukan.get(letak.jalur[-1])
        if rujukan is not None:
            return rujukan.reference()
        skalar = next((SKALAR[mark] for mark in uraian.tanda if mark in SKALAR), None)
        return skalar or build_choice(choices_of(jenis))

    def _list(self, uraian: Uraian, letak: Letak) -> Skema:
        """A list; of kode, also one of them alone."""
        (isi,) = get_args(uraian.jenis)
        item = self._value(take_apart(isi), letak)
        if BOLEH_SATU & {*uraian.tanda}:
            pesan = item.get("errorMessage", SATU_ATAU_DAFTAR)
            return {"anyOf": [item, {"type": "array", "items": item, "errorMessage": pesan}]}
        return {"type": "array", "items": item, "errorMessage": DAFTAR}

    def _map(self, jenis: object, letak: Letak) -> Blok:
        kunci, isi = get_args(jenis)
        nama, bentuk = KUNCI[kunci]
        return self._entries(Blok({}, {}, PETA), isi, letak, (nama, bentuk))

    def _entries(self, blok: Blok, isi: object, letak: Letak, kunci: tuple[str, Kunci]) -> Blok:
        """The block with its entries: those that exist, or any."""
        nama, bentuk = kunci
        daftar = self._known_at(letak)
        if daftar is not None:
            blok = self._known(blok, isi, letak.below(nama), daftar)
        if daftar is not None and daftar.tegas:
            return blok
        return replace(blok, lain=self._slot(isi, letak.below(nama)), kunci=bentuk)

    def _known_at(self, letak: Letak) -> Daftar | None:
        """The kode that are the keys of the block here, where they are known."""
        return self._kamus.kunci.get(".".join(letak.jalur))

    def _known(self, blok: Blok, isi: object, letak: Letak, daftar: Daftar) -> Blok:
        """The block with an entry for each kode, which says what the kode is."""
        known = {
            satu.kode: {**self._slot(isi, replace(letak, satuan=satu.bacaan)), **satu.describe()}
            for satu in daftar.pilihan
        }
        return replace(blok, isi={**blok.isi, **known}, pesan=daftar.message(blok.isi))

    def _refer(self, model: type[BaseModel], uraian: Uraian, letak: Letak) -> Skema:
        """A reference to the definition of a model, which is built at its first use."""
        known = letak.jalur if self._known_at(letak) else ()
        key = (model, letak.bacaan, uraian.kata, uraian.kosong, known)
        if key not in self._nama:
            base = known[-1] if known else name_of(model)
            nama = self._reserve(key, f"{base}-{letak.satuan.jenis}" if letak.satuan else base)
            self._definisi[nama] = _also(self._model(model, letak), uraian)
        return {"$ref": f"#/definitions/{self._nama[key]}"}

    def _figure(self, bacaan: Bacaan) -> Skema:
        """A reference to the definition of a figure."""
        if bacaan not in self._nama:
            nama = self._reserve(bacaan, f"angka-{bacaan.jenis}" if bacaan.jenis else "angka")
            self._definisi[nama] = build_angka(bacaan)
        return {"$ref": f"#/definitions/{self._nama[bacaan]}"}

    def _reserve(self, key: object, base: str) -> str:
        """A name for a definition that no other has."""
        numbered = (f"{base}-{nomor}" for nomor in itertools.count(2))
        nama = next(nama for nama in itertools.chain((base,), numbered) if nama not in self._definisi)
        self._definisi[nama] = {}
        self._nama[key] = nama
        return nama

    def _model(self, model: type[BaseModel], letak: Letak) -> Skema:
        blok = self._block(model, letak)
        if not issubclass(model, ModelRingkas):
            return blok.alone()
        return blok.beside(self._plain(take_apart(annotations_of(model)[model.RINGKAS]), letak))

    def _block(self, model: type[BaseModel], letak: Letak) -> Blok:
        annotations = annotations_of(model)
        by_satuan = self._read_by_satuan(annotations, letak)
        isi: Skema = {
            nama: self._slot(annotations[nama], letak.below(nama), unread=nama in by_satuan)
            for nama in model.model_fields
        }
        wajib = {nama: f"Kunci wajib `{nama}` belum ada." for nama, f in model.model_fields.items() if f.is_required()}
        blok = Blok(isi, wajib, known_keys([*isi]), syarat=tuple(self._conditions(by_satuan, letak)))
        if not issubclass(model, ModelKode):
            return blok
        return self._entries(blok, get_args(annotations[ENTRI])[1], letak, KUNCI[Kode])

    def _read_by_satuan(self, annotations: Mapping[str, object], letak: Letak) -> Mapping[str, object]:
        """The figures of a block whose kind is that of the `satuan` beside them."""
        if SATUAN not in annotations or not self._kamus.satuan:
            return {}
        return {
            nama: annotation
            for nama, annotation in annotations.items()
            if _is_figure(annotation) and letak.below(nama).bacaan.jenis is None
        }

    def _conditions(self, figures: Mapping[str, object], letak: Letak) -> Iterator[Skema]:
        """How these figures are written, for each way in which the figures of a satuan are read."""
        for bacaan in dict.fromkeys(self._kamus.satuan.values()) if figures else ():
            read_so = [kode for kode, satu in self._kamus.satuan.items() if satu == bacaan]
            then = {nama: self._slot(isi, letak.below(nama, bacaan)) for nama, isi in figures.items()}
            yield {
                "if": {"properties": {SATUAN: {"enum": read_so}}, "required": [SATUAN]},
                "then": {"properties": then},
            }


def name_of(model: type[BaseModel]) -> str:
    """The name of a model as files and definitions are called: `BerkasTriwulanInstansi` is `triwulan-instansi`."""
    bare = model.__name__.removeprefix("Berkas").removesuffix("Berkas")
    return re.sub(r"(?<!^)(?=[A-Z])", "-", bare).lower()


def annotations_of(model: type[BaseModel]) -> Mapping[str, object]:
    """The annotations of the keys of a model, and of its entries by kode, with their marks."""
    hints = get_type_hints(model, include_extras=True)
    return {nama: hints[nama] for nama in (*model.model_fields, ENTRI) if nama in hints}


def _is_figure(annotation: object) -> bool:
    uraian = take_apart(annotation)
    is_block = isinstance(uraian.jenis, type) and issubclass(uraian.jenis, ModelRingkas)
    return is_block or Angka in uraian.tanda


def _also(skema: Skema, uraian: Uraian) -> Skema:
    """The schema with the words of absence that the slot takes, and with null where it may be left empty."""
    if uraian.kata and "object" in types_of(skema):
        pesan = f"Kata yang berlaku di sini: {listed(uraian.kata)}."
        skema = also_of_type(skema, "string") | {"pattern": whole(uraian.kata), "patternErrorMessage": pesan}
    if uraian.kata:
        skema = skema | {"defaultSnippets": [{"label": kata, "body": kata} for kata in uraian.kata]}
    return also_of_type(skema, "null") if uraian.kosong else skema
