"""A new year takes over definitions and structure, and no figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from lkip_cli.berkas.bawaan import example_data
from lkip_cli.kerangka.renstra_baru import make_renstra
from lkip_cli.kerangka.tahun_baru import make_tahun

if TYPE_CHECKING:
    from tests.kerangka.conftest import Muat

KOPERASI = "2019/koperasi"
RENSTRA = "renstra/2014-2018.yaml"


@pytest.fixture(scope="module")
def lama() -> dict[str, bytes]:
    """The files of the example."""
    return {path.relative_to(example_data()).as_posix(): path.read_bytes() for path in example_data().rglob("*.yaml")}


@pytest.fixture(scope="module")
def baru(lama: dict[str, bytes]) -> dict[str, str]:
    """Those of its next year."""
    return make_tahun(lama, 2018, 2019)


def test_the_plan_is_carried_over_and_no_quarter(lama: dict[str, bytes], baru: dict[str, str]) -> None:
    plan = {path.replace("2018/", "2019/", 1) for path in lama if path.startswith("2018/") and "/tw" not in path}
    assert set(baru) == plan


def test_no_figure_of_the_old_year_is_left_in_its_plan(baru: dict[str, str]) -> None:
    """In the example targets and pagu are the only figures below indikator and program."""
    keys = re.compile(r"^ *(?:target|pagu|murni|pergeseran-1|tw[1-4]|minimal|maksimal):.*\d", re.MULTILINE)
    of_bidang = [teks for path, teks in baru.items() if path.count("/") == 2]
    assert [keys.findall(teks) for teks in of_bidang] == [[]] * len(of_bidang)
    assert "target: belum ditetapkan\n" in baru[f"{KOPERASI}/indikator.yaml"]
    assert "        pagu:\n      pembinaan-manajemen-usaha:\n" in baru[f"{KOPERASI}/anggaran.yaml"]


def test_definitions_and_comments_stay_but_those_that_name_a_figure(
    lama: dict[str, bytes], baru: dict[str, str]
) -> None:
    """90,19 is the target of koperasi aktif in the example."""
    old, new = lama["2018/koperasi/indikator.yaml"].decode(), baru[f"{KOPERASI}/indikator.yaml"]
    assert "# Target 90,19 menurut Tabel 2.4" in old
    assert "90,19" not in new
    assert "# Rumus kedua indikator SDM belum ditetapkan" in new
    assert "      pembilang: koperasi-aktif\n      penyebut: jumlah-koperasi\n" in new
    assert new.startswith("# Data dasar dan indikator kinerja Bidang Koperasi Usaha Kecil tahun 2019.\n")


def test_the_agency_is_kept_to_the_byte_but_for_the_year_at_its_head(
    lama: dict[str, bytes], baru: dict[str, str]
) -> None:
    assert baru["2019/instansi.yaml"] == lama["2018/instansi.yaml"].decode().replace("tahun 2018.", "tahun 2019.", 1)


def test_the_documents_begin_anew_with_the_kode_of_the_first_versions(baru: dict[str, str]) -> None:
    assert "pergeseran-1:\n    nama" not in baru["2019/dokumen.yaml"]
    assert "  murni:\n    nama: Perjanjian Kinerja Tahun 2019\n" in baru["2019/dokumen.yaml"]


def test_what_is_asked_for_in_the_new_year_are_pagu_and_targets_and_nothing_else(
    lama: dict[str, bytes], baru: dict[str, str], muat: Muat
) -> None:
    renstra = {"renstra/2019-2023.yaml": make_renstra(RENSTRA, lama[RENSTRA])}
    muatan = muat({path: raw.decode() for path, raw in lama.items()} | baru | renstra)
    assert {one.kode for one in muatan.diagnostics} == {"LK207"}
    assert muatan.tahun[2019].indikator.keys() == muatan.tahun[2018].indikator.keys()
    assert muatan.tahun[2019].kegiatan.keys() == muatan.tahun[2018].kegiatan.keys()


def test_line_ends_and_bom_are_those_of_the_old_file(contoh: dict[str, bytes]) -> None:
    path = "2018/umum/anggaran.yaml"
    raw = b"\xef\xbb\xbf" + contoh[path].replace(b"\n", b"\r\n")
    new = make_tahun({path: raw}, 2018, 2019)["2019/umum/anggaran.yaml"].encode()
    assert new.startswith(b"\xef\xbb\xbf")
    assert new.count(b"\r\n") == new.count(b"\n") == contoh[path].count(b"\n") - 1
