"""The comment, read back as a forge renders it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import pytest
from markdown_it import MarkdownIt

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.daftar import Daftar, Keadaan
from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.diagnostics.baru import Pemilahan
from lkip_cli.laporan.kelengkapan import Isi, Kelengkapan, Status, Temuan
from lkip_cli.writers.tinjauan.batas import BATAS
from lkip_cli.writers.tinjauan.halaman import Tinjauan, format_tinjauan

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TW1 = Periode(2018, 1)
STATUS = Status((Kelengkapan(TW1, "umum", "Bidang Umum", ada=True, isi=Isi(["a: x"]), temuan=Temuan()),), Temuan())
JAHAT = "@bupati #1 | <b>x</b> [y](http://z) `k` </details>\x1b[2J"


def finding(ringkas: str, tingkat: Tingkat = Tingkat.KESALAHAN) -> Diagnostic:
    return Diagnostic("LK301", tingkat, ringkas, (TextPlace("data/a.yaml", 3, 5),), "a.", "b.")


def page(
    baru: Sequence[Diagnostic] = (),
    lama: Sequence[Diagnostic] = (),
    hilang: Sequence[Diagnostic] = (),
    *,
    gagal: bool = False,
) -> str:
    temuan = Pemilahan(baru, lama, hilang)
    dasar = Keadaan("origin/main (abc)", TW1, "origin/main", "abc")
    daftar = Daftar(dasar, Keadaan("berkas sekarang", TW1), "Dinas", ())
    return format_tinjauan(Tinjauan(gagal, temuan, STATUS, daftar, "origin/main (abc)"))


def read(shown: str) -> str:
    """What a reader sees, one line per line of the page."""
    text = html.unescape(re.sub(r"<[^>]+>", "", MARKDOWN.render(shown)))
    return re.sub(r"\n{2,}", "\n", text.replace("\u200b", "")).strip()


def test_it_begins_with_its_mark_and_the_outcome_in_a_word() -> None:
    assert page().startswith("<!-- lkip -->\n## Tinjauan data LKIP: lulus\n")
    assert page(gagal=True).startswith("<!-- lkip -->\n## Tinjauan data LKIP: gagal\n")
    assert MARKDOWN.render(page()).startswith("<!-- lkip -->\n<h2>Tinjauan data LKIP: lulus</h2>\n")


def test_new_findings_are_shown_and_old_ones_counted() -> None:
    lama = [finding("lama satu"), finding("lama dua", Tingkat.PERINGATAN), finding("lama tiga")]
    lines = read(page([finding("yang baru")], lama, [finding("hilang")], gagal=True)).splitlines()
    assert lines[1:5] == [
        "Dibandingkan dengan origin/main (abc).",
        "Temuan baru: 1.",
        "Temuan lama yang masih ada: 2 kesalahan dan 1 peringatan dalam 1 berkas.",
        "Temuan lama yang sudah tidak ada: 1.",
    ]
    assert lines[5:7] == ["Temuan baru", "1 kesalahan dan 0 peringatan dalam 1 berkas."]
    assert "yang baru" in lines
    assert not any("lama satu" in line or line == "hilang" for line in lines)


def test_changes_and_state_are_folded_below_the_findings() -> None:
    shown = page([finding("x")])
    opened, perubahan, kemajuan = shown.split("\n<details>\n")
    assert "| LK301 |" in opened
    assert perubahan.startswith("<summary>Perubahan data: 0</summary>\n\n### Perubahan Triwulan I Tahun 2018 dari ")
    assert "**Tidak ada perubahan.**" in perubahan
    assert kemajuan.startswith("<summary>Kemajuan pengisian</summary>\n\n| Triwulan | Bidang |")
    assert "| 2018 TW I | Bidang Umum | 1 |" in kemajuan
    assert shown.count("\n</details>\n") == 2


def test_without_a_base_all_findings_are_shown_and_no_changes() -> None:
    tinjauan = Tinjauan(gagal=False, temuan=Pemilahan([finding("x")]), status=STATUS, catatan=("Pasang `git` dahulu.",))
    shown = format_tinjauan(tinjauan)
    assert "\n- Pasang `git` dahulu.\n\n### Temuan\n" in shown
    assert "Perubahan data" not in shown
    assert "Temuan baru" not in shown


@pytest.mark.parametrize("where", ["ringkas", "dasar", "bidang", "catatan"])
def test_what_comes_from_data_or_git_is_text_wherever_it_stands(where: str) -> None:
    """Nobody is called, nothing is linked, no fold is closed."""
    nama = JAHAT if where == "bidang" else "Bidang Umum"
    status = Status((Kelengkapan(TW1, "umum", nama, ada=True, isi=Isi(), temuan=Temuan()),), Temuan())
    temuan = Pemilahan([finding(JAHAT if where == "ringkas" else "x")])
    catatan = (JAHAT,) if where == "catatan" else ()
    shown = format_tinjauan(
        Tinjauan(gagal=True, temuan=temuan, status=status, dasar=JAHAT if where == "dasar" else "main", catatan=catatan)
    )
    rendered = MARKDOWN.render(shown)
    assert "@\u200bbupati #\u200b1 | &lt;b&gt;x&lt;/b&gt; [y](http://z) " in html.unescape(rendered).replace(
        "<", "&lt;"
    ).replace(">", "&gt;")
    assert "<b>" not in rendered
    assert "<a " not in rendered
    assert shown.count("\n</details>\n") == rendered.count("</details>") == 1
    assert "\x1b" not in shown


def test_a_thousand_long_findings_stay_within_a_comment() -> None:
    """Each row takes more than 100 bytes, so that 1,000 rows take more than 65,536."""
    shown = page([finding("angka “é” " * 10 + str(n)) for n in range(1000)], gagal=True)
    assert len(shown.encode()) <= BATAS
    assert shown.startswith("<!-- lkip -->\n")
    assert "Temuan baru: 1000.\n" in shown
    assert shown.endswith(
        "Yang terpotong: temuan baru (selengkapnya: `lkip validate`), perubahan data (selengkapnya: "
        "`lkip diff --rev`), kemajuan pengisian (selengkapnya: `lkip status`).\n"
    )
    assert shown.count("<details>\n") == shown.count("</details>\n")
