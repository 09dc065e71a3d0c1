"""The schema of every kind of file: as the models and the page for users have it, and never against validate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args, get_origin

import jsonschema
import pytest
from pydantic import BaseModel
from ruamel.yaml.error import YAMLError

from lkip_cli.diagnostics import Tingkat
from lkip_cli.model.indikator import TargetVersi
from lkip_cli.model.isian import IsianBerkas
from lkip_cli.model.jenis_berkas import JENIS, JenisBerkas
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import check
from lkip_cli.skema.bentuk import KUNCI, Penyusun, annotations_of, name_of
from lkip_cli.skema.berkas import SkemaBerkas, list_skema
from lkip_cli.skema.kamus import Kamus
from lkip_cli.skema.petunjuk import ANGKA, Halaman, find_petunjuk
from lkip_cli.skema.uraian import take_apart
from lkip_cli.sumber.tempat.memori import MemoriTempat
from tests.hostile.fuzz import KINDS, SEED
from tests.hostile.mutan import make_mutants
from tests.skema.conftest import read_as_editor

Jalur = tuple[str, ...]
JUMLAH = 300
"""So many mutants of all kinds together."""
each_kind = pytest.mark.parametrize("jenis", JENIS, ids=[name_of(jenis.model) for jenis in JENIS])


@each_kind
def test_every_kind_of_file_has_a_schema_of_draft_07(jenis: JenisBerkas, halaman: Halaman) -> None:
    schema = Penyusun(halaman[jenis.nama], Kamus()).build(jenis.model)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema)


@each_kind
def test_every_key_of_a_model_says_what_it_means(jenis: JenisBerkas, halaman: Halaman) -> None:
    rows = halaman[jenis.nama]
    assert [jalur for jalur, _ in _keys(jenis.model) if find_petunjuk(rows, jalur) is None] == []


@each_kind
def test_the_page_for_users_names_the_keys_of_the_models_and_no_other(jenis: JenisBerkas, halaman: Halaman) -> None:
    """What is required there is required here; a figure has a table of its own, a version the keys of its target."""
    described = {path: row.wajib for path, row in halaman[jenis.nama].items() if not path.startswith(f"{ANGKA}.")}
    whole = {".".join(jalur): wajib for jalur, wajib in _keys(jenis.model, stop=(IsianBerkas, TargetVersi))}
    assert described == whole


def test_the_table_of_the_keys_below_a_figure_is_that_of_its_model(halaman: Halaman) -> None:
    described = {path: row.wajib for path, row in halaman["TAHUN/BIDANG/twN.yaml"].items() if path.startswith(ANGKA)}
    assert described == {".".join((ANGKA, *jalur)): wajib for jalur, wajib in _keys(IsianBerkas)}


def test_a_schema_carries_no_title_and_no_keyword_that_editors_and_validators_read_otherwise(halaman: Halaman) -> None:
    unwanted = {"title", "multipleOf", "prefixItems", "unevaluatedProperties", "dependentRequired", "format"}
    for jenis in JENIS:
        schema = Penyusun(halaman[jenis.nama], Kamus()).build(jenis.model)
        assert {word for part in _parts(schema) for word in part} & unwanted == set()


def test_a_block_that_holds_itself_is_a_definition_that_names_itself(halaman: Halaman) -> None:
    schema = Penyusun(halaman["TAHUN/BIDANG/anggaran.yaml"], Kamus()).build(_model("anggaran"))
    definitions = schema["definitions"]
    assert isinstance(definitions, dict)
    sub = definitions["kegiatan"]["properties"]["sub_kegiatan"]
    assert sub["additionalProperties"]["$ref"] == "#/definitions/kegiatan"


def test_what_validate_accepts_in_the_real_example_the_schemas_accept(
    data: dict[str, bytes], tahun: Mapping[int, Kinerja], halaman: Halaman
) -> None:
    assert check(MemoriTempat(data)) == []
    validators = _validators(tahun, halaman)
    assert [fault for path, raw in data.items() for fault in _faults(path, raw, validators)] == []


@pytest.mark.parametrize("years", [1, 0], ids=["with the kode of the year", "with any kode"])
def test_what_validate_accepts_in_the_base_example_the_schemas_accept(
    years: int, contoh: dict[str, bytes], kinerja: Kinerja, halaman: Halaman
) -> None:
    validators = _validators(dict([(2018, kinerja)][:years]), halaman)
    assert [fault for path, raw in contoh.items() for fault in _faults(path, raw, validators)] == []


def test_a_mutant_that_the_schemas_refuse_is_refused_by_validate(
    contoh: dict[str, bytes], kinerja: Kinerja, halaman: Halaman
) -> None:
    validators = _validators({2018: kinerja}, halaman)
    mutants = make_mutants(SEED, contoh, KINDS, JUMLAH)
    refused = {mutan: faults for mutan in mutants if (faults := _faults(mutan.path, mutan.isi, validators))}
    assert len(refused) > JUMLAH // 5
    assert [faults for mutan, faults in refused.items() if not _is_refused(contoh, mutan.path, mutan.isi)] == []


FAULTS = [
    ("2018/umum/tw1.yaml", "jumlah-peserta: 40", "jumlah-pesrta: 40"),
    ("2018/umum/tw1.yaml", "nilai-layanan: 3,5", "nilai-layanan: 3.5"),
    ("2018/umum/tw1.yaml", "nilai-layanan: 3,5", "nilai-layanan: 98.405"),
    ("2018/umum/tw1.yaml", "nilai-layanan: 3,5", "nilai-layanan: belum diukr"),
    ("2018/umum/tw1.yaml", "pelatihan: 1.000.000", "pelatihan: 1,000,000"),
    ("2018/umum/tw1.yaml", "pelatihan: 1.000.000", "pelatihan: belum diukur"),
    ("2018/umum/tw1.yaml", "narasi:", "narsi:"),
    ("2018/umum/indikator.yaml", "    satuan: indeks\n", ""),
    ("2018/umum/indikator.yaml", "satuan: indeks", "satuan: index"),
    ("2018/umum/indikator.yaml", "arah: naik", "arah: Naik"),
    ("2018/umum/indikator.yaml", "target: 3,5", "target: 3.5"),
    ("2018/umum/indikator.yaml", "target: 3,5", "target:\n      tahun: 3.5"),
    ("2018/umum/indikator.yaml", "iku: ya", "iku: yes"),
    ("2018/umum/anggaran.yaml", "mendukung: persentase-lulus", "mendukung: persentase-luls"),
    ("2018/umum/anggaran.yaml", "murni: 10.000.000", "murnii: 10.000.000"),
    ("2018/umum/anggaran.yaml", "target: 50", "target: 5,5"),
]


@pytest.mark.parametrize(("path", "old", "new"), FAULTS, ids=[(new or old).strip() for _, old, new in FAULTS])
def test_a_fault_of_everyday_is_refused_by_the_schema_and_by_validate(
    path: str, old: str, new: str, contoh: dict[str, bytes], kinerja: Kinerja, halaman: Halaman
) -> None:
    assert old.encode() in contoh[path]
    raw = contoh[path].replace(old.encode(), new.encode(), 1)
    assert _faults(path, raw, _validators({2018: kinerja}, halaman)) != []
    assert _is_refused(contoh, path, raw)


Validators = list[tuple[SkemaBerkas, jsonschema.Draft7Validator]]


def _validators(tahun: Mapping[int, Kinerja], halaman: Halaman) -> Validators:
    return [(satu, jsonschema.Draft7Validator(satu.build(halaman))) for satu in list_skema(tahun)]


def _faults(path: str, raw: bytes, validators: Validators) -> list[str]:
    """What the schema of a file says of it; nothing where it is no YAML, or none of the data files."""
    try:
        value = read_as_editor(raw)
    except (YAMLError, UnicodeDecodeError, ValueError, KeyError, AssertionError):
        return []
    found = [validator.iter_errors(value) for satu, validator in validators if satu.describes(path)]
    return [f"{path}: {error.message}" for errors in found for error in errors]


def _is_refused(files: dict[str, bytes], path: str, raw: bytes) -> bool:
    """Whether validate finds an error where `raw` stands in place of one file."""
    return any(found.tingkat is Tingkat.KESALAHAN for found in check(MemoriTempat({**files, path: raw})))


def _model(nama: str) -> type[BaseModel]:
    return next(jenis.model for jenis in JENIS if name_of(jenis.model) == nama)


def _keys(
    model: type[BaseModel], jalur: Jalur = (), stop: tuple[type[BaseModel], ...] = ()
) -> Iterator[tuple[Jalur, bool]]:
    """The path of every key, and whether it is required; not into the models of `stop`, nor twice into one."""
    for nama, annotation in annotations_of(model).items():
        here = (*jalur, nama if nama in model.model_fields else "KODE")
        if nama in model.model_fields:
            yield here, model.model_fields[nama].is_required()
        else:
            annotation = get_args(annotation)[1]  # noqa: PLW2901  the entry stands for its map
        inner, below = _inside(annotation, here)
        if inner is not None and inner not in {model, *stop}:
            yield from _keys(inner, below, stop)


def _inside(annotation: object, jalur: Jalur) -> tuple[type[BaseModel] | None, Jalur]:
    """The model of a slot, through its lists and maps; None where it holds scalars."""
    jenis = take_apart(annotation).jenis
    while get_origin(jenis) in {dict, list}:
        if get_origin(jenis) is dict:
            jalur = (*jalur, KUNCI[get_args(jenis)[0]][0])
        jenis = take_apart(get_args(jenis)[-1]).jenis
    return (jenis if isinstance(jenis, type) and issubclass(jenis, BaseModel) else None), jalur


def _parts(node: object) -> Iterator[dict[str, object]]:
    """Every schema inside a schema; maps of keys are entered, not given."""
    if isinstance(node, list):
        for item in node:
            yield from _parts(item)
    elif isinstance(node, dict):
        yield node
        for word, inner in node.items():
            inside = inner.values() if word in {"properties", "definitions"} and isinstance(inner, dict) else [inner]
            for part in inside:
                yield from _parts(part)
