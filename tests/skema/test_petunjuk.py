"""The tables of the page for users."""

from __future__ import annotations

from lkip_cli.skema.petunjuk import Petunjuk, find_petunjuk, read_petunjuk

HALAMAN = """
## 8. Daftar kunci

### `TAHUN/BIDANG/twN.yaml`

| Kunci | Wajib | Bila tidak ditulis | Isi |
|---|---|---|---|
| `data` | tidak | tanpa data dasar | angka setiap data dasar |
| `narasi.sasaran.KODE.upaya` | tidak | menjadi temuan | ditulis dengan `\\|` dan `- ` |

| Kunci di bawah angka | Wajib | Isi |
|---|---|---|
| `nilai` | ya | angka |

### `TAHUN/BIDANG/indikator.yaml`

| Kunci | Wajib | Bila tidak ditulis | Isi |
|---|---|---|---|
| `indikator.KODE.target.tahun` | tidak | wajib bila memakai blok | target tahunan |
"""
TABEL = read_petunjuk(HALAMAN)
TW, INDIKATOR = TABEL["TAHUN/BIDANG/twN.yaml"], TABEL["TAHUN/BIDANG/indikator.yaml"]


def test_a_row_says_whether_the_key_is_required_what_holds_without_it_and_what_it_means() -> None:
    assert TW["data"] == Petunjuk(wajib=False, bawaan="tanpa data dasar", isi="angka setiap data dasar")
    assert TW["narasi.sasaran.KODE.upaya"].isi == "ditulis dengan `|` dan `- `"


def test_a_figure_has_a_table_of_its_own_whatever_stands_above_it() -> None:
    assert find_petunjuk(TW, ("realisasi_anggaran", "KODE", "nilai")) == Petunjuk(wajib=True, bawaan="", isi="angka")


def test_a_version_of_a_target_has_the_words_of_the_target() -> None:
    found = find_petunjuk(INDIKATOR, ("indikator", "KODE", "target", "KODE", "tahun"))
    assert found is INDIKATOR["indikator.KODE.target.tahun"]


def test_what_the_page_does_not_name_has_no_words() -> None:
    assert find_petunjuk(TW, ("data", "KODE")) is None


def test_an_editor_shows_the_meaning_and_the_duty_as_sentences() -> None:
    assert TW["data"].describe()["description"] == "Angka setiap data dasar. Bila tidak ditulis: tanpa data dasar."
    required = Petunjuk(wajib=True, bawaan="", isi="`1`")
    assert required.describe() == {"description": "1. Wajib.", "markdownDescription": "`1`. Wajib."}
    found = INDIKATOR["indikator.KODE.target.tahun"].describe()
    assert found["description"] == "Target tahunan. Wajib bila memakai blok."
