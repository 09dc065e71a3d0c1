"""A lock as a file: what is written is read as the same lock, and a change by hand is seen."""

from __future__ import annotations

import dataclasses
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI
from lkip_cli.model.entitas import Kunci, Pembukaan, RalatTerbit
from lkip_cli.model.muat import load_data
from lkip_cli.model.nilai import Ralat
from lkip_cli.model.tulis_kunci import compute_sidik, write_kunci
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW2 = Periode(2018, 2)
HARI = datetime.date(2018, 7, 12)
RALAT = RalatTerbit(
    Periode(2018, 1), ("indikator", "a", "target"), "3,10", "3,15", Ralat("Salah: ketik", "PK #1", HARI)
)
LENGKAP = Kunci(
    TW2,
    "Dinas A",
    "f" * 64,
    {("data_dasar", "a", "nilai"): "144", ("data_dasar", "b", "satuan"): "%"},
    tanggal_laporan=HARI,
    dikunci=HARI,
    terkunci=False,
    ralat=(RALAT, dataclasses.replace(RALAT, nama=("kegiatan", "5.02.02.2.01", ""))),
    riwayat=(Pembukaan("Terbit ulang", None, "e" * 64), Pembukaan("Lagi", HARI, "d" * 64)),
)
satu_baris = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="<"), min_size=1)
"""Without the sign that marks a text to be filled in, of which a warning tells."""


def _read(isi: str, path: str = "kunci/2018-tw2.yaml") -> tuple[dict[int, Kunci], list[Diagnostic]]:
    trees, found = read_all(MemoriTempat({path: isi.encode()}))
    data, faults = load_data(trees)
    return dict(data.tahun[2018].kunci), [d for d in found + faults if d.place.berkas.endswith(path)]


def test_a_lock_is_read_as_it_was_written() -> None:
    assert _read(write_kunci(LENGKAP)) == ({2: LENGKAP}, [])


@given(st.dictionaries(st.sampled_from(["nilai", "nama", "pagu"]), satu_baris, min_size=1), satu_baris)
def test_whatever_its_texts_say(figures: dict[str, str], alasan: str) -> None:
    kunci = dataclasses.replace(
        LENGKAP,
        terbit={("kegiatan", "a", medan): teks for medan, teks in figures.items()},
        riwayat=(Pembukaan(alasan, None, "e"),),
    )
    assert _read(write_kunci(kunci)) == ({2: kunci}, [])


def test_the_same_lock_gives_the_same_text() -> None:
    assert write_kunci(LENGKAP) == write_kunci(dataclasses.replace(LENGKAP))


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("nilai: 40", "nilai: 41"),
        ("      nilai: 40\n", ""),
        ("status: terkunci", "status: terbuka"),
        ("identitas: 0", "identitas: 1"),
        ("murni", "perubahan"),
    ],
)
def test_a_change_by_hand_is_seen_and_the_lock_is_not_used(lama: str, baru: str) -> None:
    locks, found = _read(KUNCI.replace(lama, baru, 1), BERKAS_KUNCI)
    assert locks == {}
    assert [(d.kode, d.place.berkas) for d in found] == [("LK230", f"data/{BERKAS_KUNCI}")]


@pytest.mark.parametrize(("lama", "baru"), [("# Untuk", "# untuk"), ("nilai: 40", 'nilai:   "40"'), ("\n", "\r\n")])
def test_comments_spaces_and_line_breaks_are_no_change(lama: str, baru: str) -> None:
    locks, found = _read(KUNCI.replace(lama, baru), BERKAS_KUNCI)
    assert found == []
    assert compute_sidik(locks[1]) in KUNCI


def test_the_lock_of_another_quarter_is_not_used() -> None:
    locks, found = _read(KUNCI, "kunci/2018-tw2.yaml")
    assert locks == {}
    assert [d.kode for d in found] == ["LK231"]


def test_a_lock_alone_makes_no_quarter_with_data(contoh: dict[str, bytes]) -> None:
    trees, _ = read_all(MemoriTempat({**contoh, "kunci/2018-tw2.yaml": write_kunci(LENGKAP).encode()}))
    assert list(load_data(trees)[0].tahun[2018].triwulan) == [1]


@pytest.mark.parametrize(
    "ganti",
    [
        ("  instansi: Dinas A\n", ""),
        ("status: terbuka", "status: entah"),
        ("terbit:", "terbit_:"),
        ("  periode: ", "  period: "),
    ],
)
def test_a_lock_whose_shape_was_broken_is_to_be_restored_and_not_mended(ganti: tuple[str, str]) -> None:
    isi = write_kunci(LENGKAP)
    assert ganti[0] in isi
    locks, found = _read(isi.replace(*ganti, 1))
    assert (locks, [one.kode for one in found]) == ({}, ["LK230"])
    assert "git checkout" in found[0].perbaikan
