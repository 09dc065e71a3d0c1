"""Which findings are shown and judged."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.cli.saring import by_berkas, by_kode
from lkip_cli.cli.tempat import FolderData
from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat

DATA = FolderData(Path("data"), "data")


@pytest.fixture
def dinas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with data of two bidang, and the present folder in it."""
    for bidang in ("koperasi", "tenaga-kerja"):
        (tmp_path / "data" / "2018" / bidang).mkdir(parents=True)
        (tmp_path / "data" / "2018" / bidang / "tw2.yaml").write_text("", encoding="utf-8")
    (tmp_path / "README.md").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _found(kode: str, *berkas: str) -> Diagnostic:
    places = tuple(TextPlace(one, 1, 1) for one in berkas or ("data/a.yaml",))
    return Diagnostic(kode, Tingkat.KESALAHAN, "x", places, "y", "z")


@pytest.mark.parametrize(
    ("pilih", "abaikan", "shown"),
    [
        ([], [], ["LK201", "LK203", "LK603"]),
        (["LK2"], [], ["LK201", "LK203"]),
        (["LK201", "LK6"], [], ["LK201", "LK603"]),
        ([], ["LK2"], ["LK603"]),
        (["LK2"], ["LK203"], ["LK201"]),
        (["LK20"], ["LK2"], []),
    ],
)
def test_codes_are_chosen_by_their_beginning(pilih: list[str], abaikan: list[str], shown: list[str]) -> None:
    keep = by_kode(pilih, abaikan)
    assert [kode for kode in ("LK201", "LK203", "LK603") if keep(_found(kode))] == shown


def test_a_beginning_that_no_code_has_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="tidak ada kode temuan yang berawal LK999"):
        by_kode(["LK999"], [])
    with pytest.raises(typer.BadParameter, match="tidak ada kode temuan yang berawal LK0"):
        by_kode([], ["LK0"])


@pytest.mark.usefixtures("dinas")
@pytest.mark.parametrize(
    "given",
    ["data/2018/koperasi/tw2.yaml", "data\\2018\\koperasi\\tw2.yaml", "./data/2018/koperasi", "data\\2018\\koperasi\\"],
)
def test_a_file_or_folder_lets_through_what_stands_in_it(given: str) -> None:
    keep = by_berkas([given], DATA)
    assert keep(_found("LK301", "data/2018/koperasi/tw2.yaml"))
    assert not keep(_found("LK301", "data/2018/tenaga-kerja/tw2.yaml"))


@pytest.mark.usefixtures("dinas")
def test_a_finding_is_shown_for_its_further_places_too() -> None:
    keep = by_berkas(["data/2018/koperasi/tw2.yaml"], DATA)
    assert keep(_found("LK401", "data/2018/tenaga-kerja/tw2.yaml", "data/2018/koperasi/tw2.yaml"))


def test_without_files_all_is_shown() -> None:
    assert by_berkas([], DATA)(_found("LK301"))


@pytest.mark.usefixtures("dinas")
def test_an_unknown_file_is_refused_with_the_one_most_like_it() -> None:
    with pytest.raises(typer.BadParameter, match=r"tidak ada\. Maksudnya data/2018/koperasi/tw2\.yaml\?"):
        by_berkas(["data/2018/koprasi/tw2.yaml"], DATA)


@pytest.mark.usefixtures("dinas")
def test_a_file_outside_of_the_data_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match=r"README\.md” tidak terletak di folder data data"):
        by_berkas(["README.md"], DATA)


def test_files_are_relative_to_the_present_folder(dinas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a shell completes them; messages call the data folder by its path."""
    monkeypatch.chdir(dinas / "data" / "2018")
    nama = (dinas / "data").as_posix()
    keep = by_berkas(["koperasi/tw2.yaml"], FolderData(dinas / "data", nama))
    assert keep(_found("LK301", f"{nama}/2018/koperasi/tw2.yaml"))
    assert not keep(_found("LK301", f"{nama}/2018/tenaga-kerja/tw2.yaml"))
