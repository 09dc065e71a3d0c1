"""Names are looked up in the context, through the loops."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.ooxml import T, make
from lkip_cli.word.render.env import Environment
from lkip_cli.word.templat.grammar import parse_tag, parts_of
from lkip_cli.word.templat.names import Scope, written
from lkip_cli.word.templat.tags import read_tag

CONTEXT: Mapping[str, object] = {
    "instansi": {"nama": "Dinas", "kepala": {"nip": ""}},
    "sasaran": [{"nama": "a", "baris": []}, {"nama": "b", "baris": [{"pagu": Angka("1", "t")}, {"sisa": "2"}]}],
    "kosong": [],
    "angka": Angka("1", "t"),
}


def faults(*tags: str) -> list[tuple[str, str]]:
    """Code and remedy of the faults of the last tag; the tags before it open loops."""
    scope = Scope(CONTEXT)
    for tag in tags[:-1]:
        loop = parse_tag(read_tag(tag, make(T)), Environment()).loop
        assert loop is not None
        scope.enter(loop)
    (expression,) = parse_tag(read_tag(tags[-1], make(T)), Environment()).printed
    return [(fault.kode, fault.perbaikan) for fault in scope.faults(parts_of(expression))]


@pytest.mark.parametrize(
    "tags",
    [
        ("{{ instansi.kepala.nip }}",),
        ("{{ instansi['nama'] }}",),
        ("{{ sasaran[0].nama }}",),
        ("{% for s in sasaran %}", "{{ s.nama }}"),
        ("{% for s in sasaran %}", "{% for b in s.baris %}", "{{ b.pagu }}{# hanya sebagian baris #}"),
        ("{% for s in sasaran %}", "{{ loop.index }}"),
        ("{% for s in sasaran %}", "{{ loop.previtem.nama }}"),
        ("{% for s in kosong %}", "{{ s.apa.saja }}"),
        ("{% for a, b in sasaran %}", "{{ a.apa }}"),
    ],
)
def test_names_that_exist_or_cannot_be_known_have_no_fault(tags: tuple[str, ...]) -> None:
    assert faults(*tags) == []


@pytest.mark.parametrize(
    ("tags", "kode", "remedy"),
    [
        (("{{ intansi.nama }}",), "LK820", "Barangkali maksudnya «instansi»."),
        (("{{ instansi.nma }}",), "LK821", "Barangkali maksudnya «nama»."),
        (("{{ instansi['nma'] }}",), "LK821", "Barangkali maksudnya «nama»."),
        (("{{ instansi.xyzxyz }}",), "LK821", "Isian yang ada: «nama», «kepala»."),
        (("{% for s in sasaran %}", "{{ s.nema }}"), "LK821", "Barangkali maksudnya «nama»."),
        (("{% for s in sasaran %}", "{{ loop.indeks }}"), "LK821", "Barangkali maksudnya «index»."),
        (("{{ loop.index }}",), "LK820", ""),
        (("{% for s in sasaran %}", "{{ loop.previtem.nema }}"), "LK821", "Barangkali maksudnya «nama»."),
        (("{{ angka.teks }}",), "LK821", ""),
        (("{% for s in sasaran %}", "{% for b in s.baris %}", "{{ b.pago }}"), "LK821", "Barangkali maksudnya «pagu»."),
    ],
)
def test_a_wrong_name_is_found_with_the_near_one(tags: tuple[str, ...], kode: str, remedy: str) -> None:
    assert faults(*tags) == [(kode, remedy)]


def test_the_field_of_a_list_is_asked_for_in_a_loop() -> None:
    ((kode, remedy),) = faults("{{ sasaran.nama }}")
    assert kode == "LK821"
    assert "{% for baris in sasaran %}" in remedy


def test_a_loop_variable_is_unknown_behind_its_loop() -> None:
    scope = Scope(CONTEXT)
    loop = parse_tag(read_tag("{% for s in sasaran %}", make(T)), Environment()).loop
    assert loop is not None
    scope.enter(loop)
    scope.leave()
    scope.leave()
    (expression,) = parse_tag(read_tag("{{ s.nama }}", make(T)), Environment()).printed
    assert [fault.kode for fault in scope.faults(parts_of(expression))] == ["LK820"]


@pytest.mark.parametrize("text", ["a.b.c", "a['x'].b", "a[0]"])
def test_a_name_is_written_as_its_author_wrote_it(text: str) -> None:
    (expression,) = parse_tag(read_tag("{{ " + text + " }}", make(T)), Environment()).printed
    assert written(expression) == text
