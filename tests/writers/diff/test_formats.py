"""A comparison as text, as Markdown and as JSON."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator
from markdown_it import MarkdownIt

from lkip_cli.banding.daftar import Daftar
from lkip_cli.banding.perubahan import Perubahan, Pokok
from lkip_cli.diagnostics.aman import width
from lkip_cli.writers.diff.formats import find_format
from lkip_cli.writers.diff.tampilan import Tampilan

if TYPE_CHECKING:
    from tests.writers.diff.conftest import Susun

SKEMA = Path(find_format.__code__.co_filename).with_name("diff.schema.json")
JAHAT = Pokok("indikator", "x", "<b>[a](http://b)|\x1b[2K @siti #1 `c`")
ROW = Perubahan(JAHAT, "nama", "satu\n| dua", "<script>", 100, jenis="nama")


def text(daftar: Daftar, lebar: int = 100, *, warna: bool = False) -> str:
    return find_format("text")(Tampilan(daftar, lebar, warna))


def parsed(daftar: Daftar) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(find_format("json")(Tampilan(daftar)))
    return found


@pytest.mark.parametrize("lebar", [60, 80, 200])
def test_the_text_fits_the_terminal(daftar: Daftar, lebar: int) -> None:
    assert max(map(width, text(daftar, lebar).splitlines())) <= lebar


def test_the_text_shows_each_name_once_with_its_fields_below(daftar: Daftar) -> None:
    lines = text(daftar, 120).splitlines()
    assert lines[0] == "Perubahan dari Triwulan I Tahun 2018 ke Triwulan II Tahun 2018"
    place = lines.index("  Jumlah koperasi aktif (koperasi-aktif)")
    assert lines[place + 1].split() == ["jumlah", "144", "150", "+6", "koperasi", "(+4,17%)"]
    assert lines[place + 1].startswith("    jumlah")


def test_colours_are_used_only_where_they_are_seen(daftar: Daftar) -> None:
    assert "\x1b" not in text(daftar)
    assert "\x1b[1mData dasar\x1b[0m" in text(daftar, warna=True)


def test_nothing_changed_is_said_in_each_format(susun: Susun) -> None:
    kosong = susun()
    assert text(kosong).splitlines()[1:] == ["Tidak ada perubahan."]
    assert "**Tidak ada perubahan.**" in find_format("markdown")(Tampilan(kosong))
    assert parsed(kosong)["perubahan"] == []


@pytest.mark.parametrize("nama", ["text", "markdown"])
def test_text_of_the_data_is_obeyed_by_no_reader(susun: Susun, nama: str) -> None:
    shown = find_format(nama)(Tampilan(susun(ROW, catatan=("\x1b[1A",)), 200))
    assert "\x1b" not in shown
    page = MarkdownIt("gfm-like", {"linkify": False}).render(shown) if nama == "markdown" else ""
    assert "<script>" not in page
    assert "<a " not in page
    assert "@siti" not in page


def test_markdown_is_a_table_for_each_kind_with_the_details_folded(daftar: Daftar) -> None:
    shown = find_format("markdown")(Tampilan(daftar))
    page = MarkdownIt("gfm-like", {"linkify": False}).render(shown)
    assert page.count("<table>") == len(daftar.kelompok)
    assert page.count("<tr>") == len(daftar.perubahan) + len(daftar.kelompok)
    assert shown.index("#### Capaian") < shown.index("<details>")
    assert shown.count("<details>") == shown.count("</details>")


def test_markdown_stays_within_a_comment(susun: Susun) -> None:
    rows = [
        Perubahan(Pokok("indikator", f"kode-{n}", "Nama " * 8), "nama", "a" * 60, "b" * 60, 1, jenis="nama")
        for n in range(500)
    ]
    shown = find_format("markdown")(Tampilan(susun(*rows)))
    assert "300 baris lain tidak ditampilkan." in shown
    assert len(shown) < 65536


def test_json_keeps_to_its_schema(daftar: Daftar, susun: Susun) -> None:
    skema = json.loads(SKEMA.read_bytes())
    Draft7Validator.check_schema(skema)
    for satu in (daftar, susun(), susun(ROW)):
        assert list(Draft7Validator(skema).iter_errors(parsed(satu))) == []


def test_the_schema_describes_every_field() -> None:
    skema = json.loads(SKEMA.read_bytes())
    parts = [skema, *skema["definitions"].values()]
    described = [field for part in parts for field in part["properties"].values()]
    assert all(field.get("description") for field in described)


def test_json_carries_figures_exactly_and_as_they_print(daftar: Daftar) -> None:
    """150 of 153 is 5000/51 percent; 6 of 144 koperasi more is 25/6 percent."""
    rows = {(row["kode"], row["medan"]): row for row in parsed(daftar)["perubahan"]}
    realisasi = rows["persentase-koperasi-aktif", "realisasi"]
    assert (realisasi["baru"]["teks"], realisasi["baru"]["pecahan"]) == ("98,04%", "5000/51")
    assert Fraction(realisasi["selisih"]["pecahan"]) == Fraction(600, 153)
    assert realisasi["selisih"]["satuan"] == "poin-persen"
    aktif = rows["koperasi-aktif", "jumlah"]
    assert aktif["selisih"]["relatif_persen"].startswith("4.1666666")
    assert aktif["baru"] == {"teks": "150", "nilai": "150", "pecahan": "150", "satuan": "koperasi"}
    assert rows["jumlah-koperasi", "jumlah"]["berubah"] is False
