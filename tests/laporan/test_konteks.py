"""The context is whole and plain, whatever the data lack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.laporan.celah import Celah
from lkip_cli.laporan.cetak import Angka, Sorot, Teks
from lkip_cli.laporan.konteks import compose_laporan
from lkip_cli.model.entitas import Dokumen
from lkip_cli.model.kinerja import Kinerja

LACKS = ("renstra", "bidang", "skala", "peraturan", "dokumen", "data_dasar", "indikator", "kegiatan", "triwulan")


def compose(kinerja: Kinerja, triwulan: int = 2) -> tuple[dict[str, object], list[Diagnostic]]:
    periode = Periode(kinerja.tahun, triwulan)
    hasil = {p.triwulan: compute_hasil(kinerja, p) for p in periode.sampai_dengan}
    return compose_laporan(kinerja, hasil, periode)


def without(kinerja: Kinerja, lacks: set[str]) -> Kinerja:
    empty: Mapping[str, Any] = {
        "renstra": replace(kinerja.renstra, misi={}, tujuan={}, sasaran={}),
        "dokumen": Dokumen((), ()),
        "instansi": replace(
            kinerja.instansi,
            bidang={} if "bidang" in lacks else kinerja.instansi.bidang,
            skala_nilai=() if "skala" in lacks else kinerja.instansi.skala_nilai,
        ),
    }
    fields = (lacks - {"bidang", "skala"}) | {"instansi"}
    return replace(kinerja, **{nama: empty.get(nama, {}) for nama in fields})


def strange(value: object) -> list[type]:
    """Give the types in a context that a template may not see."""
    if isinstance(value, dict):
        return [kind for inner in (*value.keys(), *value.values()) for kind in strange(inner)]
    if isinstance(value, list):
        return [kind for inner in value for kind in strange(inner)]
    return [] if type(value) in {str, int, bool, Angka, Teks, Celah, Sorot} else [type(value)]


def test_the_context_has_its_keys_and_its_version(kinerja: Kinerja) -> None:
    konteks, found = compose(kinerja)
    assert found == []
    assert konteks["versi"] == 1
    assert set(konteks) == {
        "versi",
        "instansi",
        "periode",
        "peraturan",
        "dasar_hukum",
        "pendahuluan",
        "renstra",
        "tabel",
        "metode",
        "sasaran",
        "keuangan",
        "ringkasan",
        "grafik",
        "pengantar",
        "penutup",
        "tindak_lanjut",
    }


def test_a_template_sees_only_plain_data_texts_and_figures(kinerja: Kinerja) -> None:
    assert strange(compose(kinerja)[0]) == []


def test_the_same_figure_has_the_same_text_wherever_it_is_printed(kinerja: Kinerja) -> None:
    printed: dict[str, set[str]] = {}

    def collect(value: object) -> None:
        if isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                collect(inner)
        elif isinstance(value, Teks):
            for span in value.spans:
                collect(span.isi)
        elif isinstance(value, Angka):
            printed.setdefault(value.tag, set()).add(value.teks.removeprefix("Rp").split(" ")[0].rstrip("%"))

    collect(compose(kinerja)[0])
    assert len(printed) > 20
    assert {tag: texts for tag, texts in printed.items() if len(texts) > 1} == {}


def test_the_words_of_a_quarter_are_its_own(kinerja: Kinerja) -> None:
    penutup = compose(kinerja)[0]["penutup"]
    assert isinstance(penutup, list)
    assert str(penutup[0]["teks"]) == "Demikian laporan Triwulan II."
    assert compose(kinerja, 1)[0]["penutup"] == []


def test_a_broken_reference_is_reported_and_the_context_still_comes_out(kinerja: Kinerja) -> None:
    broken = replace(kinerja.triwulan[2], penutup="Lihat {entah}.")
    konteks, (found,) = compose(replace(kinerja, triwulan={**kinerja.triwulan, 2: broken}))
    assert found.kode == "LK601"
    penutup = konteks["penutup"]
    assert isinstance(penutup, list)
    assert str(penutup[0]["teks"]) == "Lihat {entah}."


@pytest.mark.parametrize("lack", LACKS)
def test_a_part_that_could_not_be_read_stops_nothing(lack: str, kinerja: Kinerja) -> None:
    assert strange(compose(without(kinerja, {lack}))[0]) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(lacks=st.sets(st.sampled_from(LACKS)))
def test_no_parts_together_stop_anything(lacks: set[str], kinerja: Kinerja) -> None:
    assert strange(compose(without(kinerja, lacks))[0]) == []
