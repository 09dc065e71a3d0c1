"""`lkip diff` as a user calls it: two quarters, two revisions, and all that can be missing."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Gudang

AKAR = Path(__file__).parents[3]
Lkip = Callable[..., subprocess.CompletedProcess[str]]
ISI = "data/2018/umum/tw1.yaml"


@pytest.fixture
def dinas(tmp_path: Path) -> Path:
    """A copy of the example Dinas, outside of any repository."""
    folder = tmp_path / "dinas"
    shutil.copytree(AKAR / "data", folder / "data")
    return folder


@pytest.fixture
def riwayat(gudang: Gudang, contoh: dict[str, bytes]) -> Gudang:
    """The base example in git: first with 30 that passed, then with 40, in files that a Windows editor wrote."""
    files: dict[str, bytes | None] = {f"data/{path}": isi for path, isi in contoh.items()}
    gudang.commit(
        "Isi",
        files | {ISI: contoh["2018/umum/tw1.yaml"].replace(b": 40\n  jumlah-pendaftar", b": 30\n  jumlah-pendaftar")},
    )
    gudang.git("tag", "pertama")
    gudang.commit("Betulkan", {f"data/{path}": isi.replace(b"\n", b"\r\n") for path, isi in contoh.items()})
    return gudang


def rows(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str, str, str]]:
    return [
        (row["kode"], row["medan"], row["lama"]["teks"], row["baru"]["teks"])
        for row in json.loads(done.stdout)["perubahan"]
    ]


def test_alone_it_compares_the_newest_quarter_with_the_one_before(lkip: Lkip, dinas: Path) -> None:
    done = lkip("diff", cwd=dinas)
    assert done.returncode == 0
    assert done.stdout.startswith("Perubahan dari Triwulan I Tahun 2018 ke Triwulan II Tahun 2018\n")
    assert "\x1b" not in done.stdout
    assert lkip("diff", "2018-TW1", "2018-tw2", cwd=dinas).stdout == done.stdout
    assert lkip("diff", "2018-TW1", cwd=dinas).stdout == done.stdout


def test_a_quarter_against_itself_says_nothing_and_is_clean(lkip: Lkip, dinas: Path) -> None:
    done = lkip("diff", "2018-TW2", "2018-TW2", "--exit-code", cwd=dinas)
    assert (done.returncode, done.stdout.splitlines()[1:]) == (0, ["Tidak ada perubahan."])


def test_the_exit_code_tells_of_changes_only_where_it_is_asked(lkip: Lkip, dinas: Path) -> None:
    assert lkip("diff", cwd=dinas).returncode == 0
    assert lkip("diff", "--exit-code", cwd=dinas).returncode == 1
    assert lkip("diff", "--exit-code", "--kode", "jumlah-koperasi", cwd=dinas).returncode == 0


def test_rows_can_be_chosen_by_bidang_and_kode(lkip: Lkip, dinas: Path) -> None:
    done = lkip(
        "diff",
        "--kode",
        "koperasi-aktif",
        "--kode",
        "persentase-tpt",
        "--bidang",
        "koperasi",
        "--format",
        "json",
        cwd=dinas,
    )
    assert rows(done) == [("koperasi-aktif", "jumlah", "144", "150")]


def test_a_revision_is_compared_with_the_files_as_they_are(lkip: Lkip, riwayat: Gudang) -> None:
    """30 of 50 is 60 %, 40 of 50 is 80 %; that every line end changed is no change."""
    done = lkip("diff", "--rev", "HEAD~1", "--format", "json", cwd=riwayat.path)
    assert ("persentase-lulus", "status", "Belum tercapai", "Tercapai") in rows(done)
    assert ("persentase-lulus", "realisasi", "60,00%", "80,00%") in rows(done)
    assert {kode for kode, *_ in rows(done)} == {"persentase-lulus", "dinas", "kualitas-layanan", "jumlah-peserta"}
    lama = json.loads(done.stdout)["lama"]
    assert (lama["revisi"], lama["komit"]) == ("HEAD~1", riwayat.git("rev-parse", "HEAD~1"))


def test_nothing_is_checked_out(lkip: Lkip, riwayat: Gudang) -> None:
    before = riwayat.git("status", "--porcelain=v2", "--branch")
    lkip("diff", "--rev", "pertama", cwd=riwayat.path)
    assert riwayat.git("status", "--porcelain=v2", "--branch") == before


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["2018-TW3"], "Triwulan yang ada datanya: 2018-TW1, 2018-TW2."),
        (["--bidang", "kopersi"], "bidang “kopersi” tidak ada dalam data. Maksudnya “koperasi”?"),
        (["--format", "xml"], "Pilihannya: json, markdown, text, docx."),
    ],
)
def test_a_wrong_call_is_told_with_what_to_write(lkip: Lkip, dinas: Path, args: list[str], says: str) -> None:
    done = lkip("diff", *args, cwd=dinas)
    assert done.returncode == 2
    assert says in " ".join(done.stderr.split())


def test_without_a_repository_or_without_git_that_is_told(
    lkip: Lkip, riwayat: Gudang, dinas: Path, tmp_path: Path
) -> None:
    assert "tidak berada dalam repositori git" in lkip("diff", "--rev", "HEAD", cwd=dinas).stderr
    done = lkip("diff", "--rev", "HEAD", cwd=riwayat.path, PATH=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "Revisi tidak dapat dibandingkan: program git tidak ditemukan pada komputer ini. Pasang git, lalu ulangi.\n"
    )


def test_a_shallow_clone_is_told_how_to_get_the_rest(lkip: Lkip, riwayat: Gudang, tmp_path: Path) -> None:
    riwayat.git("clone", "--quiet", "--depth", "1", riwayat.path.as_uri(), str(tmp_path / "dangkal"))
    assert "git fetch --unshallow" in lkip("diff", "--rev", "HEAD~1", cwd=tmp_path / "dangkal").stderr


def test_the_help_begins_with_examples(lkip: Lkip, dinas: Path) -> None:
    done = lkip("diff", "--help", cwd=dinas)
    assert done.stdout.index("lkip diff 2018-TW1 2018-TW2") < done.stdout.index("Opsi:")


def test_the_annex_is_saved_beside_the_text(lkip: Lkip, dinas: Path) -> None:
    done = lkip("diff", "--kode", "dinas", "--simpan", "docx:lampiran.docx", cwd=dinas)
    assert done.returncode == 0
    assert done.stdout.endswith("Perubahan ditulis: lampiran.docx\n")
    assert (dinas / "lampiran.docx").read_bytes().startswith(b"PK")
