"""`lkip review` as a workflow calls it: a branch with an error and a changed figure, against main."""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from tests.conftest import Gudang

Lkip = Callable[..., subprocess.CompletedProcess[str]]
ISI = "data/2018/umum/tw1.yaml"
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.fixture
def cabang(gudang: Gudang, contoh: dict[str, bytes]) -> Gudang:
    """The base example on main; a branch in which 30 of 50 passed, and the rupiah of pelatihan has no reading."""
    gudang.commit("Isi", {f"data/{path}": isi for path, isi in contoh.items()})
    gudang.git("checkout", "--quiet", "-b", "perbaikan")
    isi = contoh["2018/umum/tw1.yaml"].replace(b"peserta: 40\n", b"peserta: 30\n", 1)
    gudang.commit("Ubah", {ISI: isi.replace(b"pelatihan: 1.000.000", b"pelatihan: 1.000.00")})
    return gudang


def read(page: str) -> list[list[str]]:
    """The rows of all tables as a reader sees their cells."""
    rows = re.findall(r"<tr>(.*?)</tr>", MARKDOWN.render(page), re.DOTALL)
    return [
        [
            html.unescape(re.sub(r"<[^>]+>", "", cell))
            for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
        ]
        for row in rows
    ]


def test_the_page_shows_the_new_error_and_the_changed_figure(lkip: Lkip, cabang: Gudang) -> None:
    """40 of 50 is 80 %, 30 of 50 is 60 %: of the target of 75 % that is 106,67 and 80,00 %."""
    done = lkip("review", "--rev", "main", cwd=cabang.path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("<!-- lkip -->\n## Tinjauan data LKIP: gagal\n\n- Dibandingkan dengan main (")
    rows = read(done.stdout)
    (error,) = [row for row in rows if row[0] == "kesalahan"]
    assert error[1].startswith(f"{ISI}:7:")
    assert "1.000.00" in error[3]
    figures = {(row[0], row[1]): row[2:4] for row in rows if len(row) == 5}
    lulus = "Persentase peserta yang lulus (persentase-lulus)"
    assert figures[lulus, "realisasi"] == ["80,00%", "60,00%"]
    assert figures[lulus, "capaian"] == ["106,67%", "80,00%"]
    assert [row[-3:-1] for row in rows if row[0] == "2018 TW I"] == [["1", "0"]]


def test_what_main_has_too_is_counted_and_fails_as_validate_does(lkip: Lkip, cabang: Gudang) -> None:
    done = lkip("review", "--rev", "perbaikan", cwd=cabang.path)
    assert done.returncode == lkip("validate", cwd=cabang.path).returncode == 1
    assert (
        "- Temuan baru: 0.\n- Temuan lama yang masih ada: 1 kesalahan dan 0 peringatan dalam 1 berkas.\n" in done.stdout
    )
    assert "\n### Temuan baru\n\nTidak ada temuan.\n" in done.stdout


def test_a_clean_branch_passes(lkip: Lkip, cabang: Gudang) -> None:
    cabang.git("checkout", "--quiet", "main")
    done = lkip("review", "--rev", "main", "--ketat", cwd=cabang.path)
    assert done.returncode == 0
    assert "## Tinjauan data LKIP: lulus\n" in done.stdout
    assert "**Tidak ada perubahan.**" in done.stdout


def test_paths_count_from_the_top_of_the_repository(lkip: Lkip, cabang: Gudang) -> None:
    done = lkip("review", "--rev", "main", "--data", "../../data", cwd=cabang.path / "data" / "2018")
    assert [row[1].rsplit(":", 2)[0] for row in read(done.stdout) if row[0] == "kesalahan"] == [ISI]
    assert "- Temuan baru: 1.\n" in done.stdout


def test_hostile_names_stay_text(lkip: Lkip, cabang: Gudang) -> None:
    """A name that would call a user, end a fold and clear a screen, in a finding, in a change and in the state."""
    jahat = b"Bidang @bupati </details> <b>#1</b> | `x`"
    instansi = (cabang.path / "data/2018/instansi.yaml").read_bytes()
    assert b"Bidang Umum" in instansi
    (cabang.path / "data/2018/instansi.yaml").write_bytes(instansi.replace(b"Bidang Umum", jahat))
    text = (cabang.path / ISI).read_bytes().replace(b"pelatihan: 40", b"pelatihan: '@bupati <b>|'")
    (cabang.path / ISI).write_bytes(text)
    done = lkip("review", "--rev", "main", cwd=cabang.path)
    rendered = MARKDOWN.render(done.stdout)
    assert "@bupati" not in rendered
    assert "<b>" not in rendered
    assert rendered.count("<details>") == rendered.count("</details>") == done.stdout.count("\n<details>\n")
    assert len([row for row in read(done.stdout) if "bupati" in "".join(row)]) >= 2


def test_it_is_written_to_a_file_of_which_an_earlier_one_is_replaced(lkip: Lkip, cabang: Gudang) -> None:
    (cabang.path / "tinjauan.md").write_text("lama", encoding="utf-8")
    done = lkip("review", "--rev", "main", "-o", "tinjauan.md", cwd=cabang.path)
    assert (done.returncode, done.stdout) == (1, "Tinjauan ditulis: tinjauan.md\n")
    assert (cabang.path / "tinjauan.md").read_text(encoding="utf-8").startswith("<!-- lkip -->\n")
    failed = lkip("review", "--rev", "main", "-o", "data", cwd=cabang.path)
    assert (failed.returncode, failed.stdout) == (2, "")


def test_without_git_there_is_a_page_all_the_same(lkip: Lkip, cabang: Gudang, tmp_path: Path) -> None:
    done = lkip("review", "--rev", "main", cwd=cabang.path, PATH=str(tmp_path))
    assert done.returncode == 1
    assert "- Tanpa pembanding: program git tidak ditemukan pada komputer ini." in done.stdout
    assert len([row for row in read(done.stdout) if row[0] == "kesalahan"]) == 1


def test_a_clone_that_lacks_the_base_says_how_to_get_it(lkip: Lkip, cabang: Gudang, tmp_path: Path) -> None:
    cabang.git("clone", "--quiet", "--depth", "1", cabang.path.as_uri(), str(tmp_path / "dangkal"))
    done = lkip("review", "--rev", "origin/main", cwd=tmp_path / "dangkal")
    assert done.returncode == 1
    assert "`git fetch --unshallow`" in done.stdout.splitlines()[3]


def test_wrong_usage_is_told(lkip: Lkip, cabang: Gudang) -> None:
    done = lkip("review", "--rev", "main..HEAD", cwd=cabang.path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Tulis misalnya origin/main atau HEAD~1." in " ".join(done.stderr.split())


def test_the_help_begins_with_examples(lkip: Lkip) -> None:
    done = lkip("review", "--help")
    assert done.stdout.index("lkip review --rev origin/main") < done.stdout.index("Opsi:")
