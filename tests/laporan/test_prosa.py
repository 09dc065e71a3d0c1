"""All narrative is composed, and a fault is placed on its own line of the block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from lkip_cli.diagnostics import Fault, FilePlace, TextPlace
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.prosa import Prosa, compose_prosa, find_prosa, list_narasi, locate
from lkip_cli.model.entitas import NarasiSasaran
from lkip_cli.model.kinerja import Kinerja

BLOCK = TextPlace("data/tw2.yaml", 10, 17, 1, "      analisis: |")


def fault_at(text: str, mark: str) -> Fault:
    return Fault("LK601", "", "", "", text.index(mark), len(mark))


def with_analisis(kinerja: Kinerja, text: str) -> Kinerja:
    narasi = {"koperasi-sehat": NarasiSasaran(analisis=text)}
    return replace(kinerja, triwulan={2: replace(kinerja.triwulan[2], narasi_sasaran=narasi, narasi_kegiatan={})})


def test_every_text_that_is_there_is_listed_with_its_kunci(kinerja: Kinerja) -> None:
    assert {kunci for kunci, _ in list_narasi(kinerja, 2)} == {
        ("pendahuluan", "latar_belakang"),
        ("pendahuluan", "fungsi"),
        ("triwulan", 2, "kata_pengantar"),
        ("triwulan", 2, "penutup"),
        ("triwulan", 2, "tindak_lanjut"),
        ("narasi_sasaran", 2, "koperasi-sehat", "analisis"),
        ("narasi_sasaran", 2, "koperasi-sehat", "faktor_penghambat"),
        ("narasi_kegiatan", 2, "servis-motor"),
        ("narasi_kegiatan", 2, "pembinaan"),
    }


def test_a_text_that_is_missing_or_declared_absent_has_no_blocks(prosa: Prosa) -> None:
    assert prosa.get("narasi_sasaran", 2, "koperasi-sehat", "upaya") == []
    assert prosa.get("narasi_sasaran", 2, "tpt", "analisis") == []


def test_references_become_figures(prosa: Prosa) -> None:
    (blok,) = prosa.get("narasi_sasaran", 2, "koperasi-sehat", "analisis")
    assert str(blok["teks"]) == "Terdapat 150 koperasi aktif, capaian 108,70%."


def test_a_reference_that_cannot_be_resolved_is_a_finding_at_its_place(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    _, (found,) = compose_prosa(susun(with_analisis(kinerja, "Satu\ndua {koperasi-aktf} tiga.\n")))
    assert (found.kode, found.entitas) == ("LK601", "koperasi-sehat")
    line = "        dua {koperasi-aktf} tiga."
    assert found.place == TextPlace("data/2018/koperasi/tw2.yaml", 12, 13, len("{koperasi-aktf}"), line)


def test_the_findings_are_the_same_where_nothing_is_composed(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    bahan = susun(with_analisis(kinerja, "{koperasi-aktf}, {{triwulan}} dan {koperasi-aktif.apa}.\n"))
    found = find_prosa(bahan)
    assert [one.kode for one in found] == ["LK601", "LK604", "LK602"]
    assert found == compose_prosa(bahan)[1]


@pytest.mark.parametrize(
    ("text", "baris", "kolom"),
    [("{a}", 11, 9), ("x {a}", 11, 11), ("satu\n\n{a}\n", 13, 9), ("satu\nx {a}", 12, 11)],
)
def test_line_and_column_are_counted_inside_the_block(text: str, baris: int, kolom: int) -> None:
    place = locate(BLOCK, text, fault_at(text, "{a}"))
    assert isinstance(place, TextPlace)
    assert (place.baris, place.kolom, place.panjang) == (baris, kolom, 3)
    assert place.excerpt[place.kolom - 1 :].startswith("{a}")


def test_where_the_block_itself_cannot_be_found_the_place_stays() -> None:
    key = replace(BLOCK, excerpt="      analisis:")
    assert locate(key, "{a}", fault_at("{a}", "{a}")) == key
    assert locate(FilePlace("data"), "{a}", fault_at("{a}", "{a}")) == FilePlace("data")
