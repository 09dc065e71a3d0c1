"""`lkip schema`: the list, one schema, and all files for an editor."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Lkip = Callable[..., subprocess.CompletedProcess[str]]
SETTINGS = ".vscode/settings.json"


def test_alone_it_lists_every_schema_with_its_files(lkip: Lkip) -> None:
    done = lkip("schema")
    rows = [line.split() for line in done.stdout.split("\n\n")[0].splitlines()]
    assert done.returncode == 0
    assert ["triwulan", "*/*/tw[1-4].yaml"] in rows
    assert ["2018-umum-triwulan", "2018/umum/tw[1-4].yaml"] in rows


def test_a_name_prints_that_schema_and_a_data_file_its_own(lkip: Lkip) -> None:
    named, of_file = lkip("schema", "2018-umum-triwulan"), lkip("schema", "data/2018/umum/tw3.yaml")
    assert named.stdout == of_file.stdout
    data = json.loads(named.stdout)["definitions"]["data"]["properties"]
    assert data["jumlah-peserta"]["description"].startswith("Jumlah peserta yang lulus\nSatuan: orang.")


def test_all_are_written_with_the_settings_and_a_second_run_changes_nothing(lkip: Lkip, proyek: Path) -> None:
    done = lkip("schema", "--tulis")
    written = sorted(path.name for path in (proyek / ".lkip" / "skema").iterdir())
    assert done.returncode == 0
    assert done.stdout == (
        f"{len(written)} skema di .lkip/skema: {len(written) + 2} berkas ditulis, 0 dihapus.\n"
        "Pengaturan VS Code: .vscode/settings.json.\n"
    )
    schemas = json.loads((proyek / SETTINGS).read_bytes())["yaml.schemas"]
    assert sorted(Path(name).name for name in schemas) == written
    assert lkip("schema", "--tulis").stdout == f"{len(written)} skema di .lkip/skema: 0 berkas ditulis, 0 dihapus.\n"


def test_a_new_kode_renews_the_schema_and_a_bidang_that_is_gone_takes_its_own_along(lkip: Lkip, proyek: Path) -> None:
    lkip("schema", "--tulis")
    plan, instansi = (proyek / "data" / "2018" / name for name in ("umum/indikator.yaml", "instansi.yaml"))
    plan.write_text(plan.read_text(encoding="utf-8").replace("  jumlah-peserta:", "  peserta-lulus:"), encoding="utf-8")
    lkip("schema", "--tulis")
    schema = proyek / ".lkip" / "skema" / "2018-umum-triwulan.json"
    assert "peserta-lulus" in schema.read_text(encoding="utf-8")
    instansi.unlink()
    assert ", 1 dihapus." in lkip("schema", "--tulis").stdout
    assert not schema.exists()


def test_settings_of_the_user_are_left_as_they_are(lkip: Lkip, proyek: Path) -> None:
    (proyek / ".vscode").mkdir()
    (proyek / SETTINGS).write_text('{"editor.fontSize": 14}\n', encoding="utf-8")
    done = lkip("schema", "--tulis")
    assert done.returncode == 0
    assert "Tambahkan di dalamnya:" in done.stdout
    assert (proyek / SETTINGS).read_text(encoding="utf-8") == '{"editor.fontSize": 14}\n'


def test_what_cannot_be_written_is_told_and_is_exit_code_two(lkip: Lkip, proyek: Path) -> None:
    (proyek / ".lkip").write_text("", encoding="utf-8")
    done = lkip("schema", "--tulis")
    assert done.returncode == 2
    assert "sebagian jalurnya adalah berkas, bukan folder" in done.stderr
    assert ": 2 berkas ditulis, 0 dihapus." in done.stdout


def test_without_data_the_schemas_of_any_project_are_shown_but_none_is_written(lkip: Lkip, tmp_path: Path) -> None:
    empty = tmp_path / "kosong"
    (empty / ".git").mkdir(parents=True)
    assert json.loads(lkip("schema", "triwulan", cwd=empty).stdout)["properties"].keys() >= {"data", "narasi"}
    done = lkip("schema", "--tulis", cwd=empty)
    assert done.returncode == 2
    assert "folder data tidak ditemukan" in done.stderr
    assert not (empty / ".vscode").exists()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["triwulna"], "“triwulna” bukan nama skema, dan bukan berkas data. Maksudnya triwulan?"),
        (["README.md"], "“README.md” bukan nama skema, dan bukan berkas data."),
        (["triwulan", "--tulis"], "NAMA tidak dipakai bersama --tulis"),
        (["--data", "tiada"], "folder data “tiada” tidak ada."),
    ],
)
def test_wrong_usage_says_what_to_write(args: list[str], says: str, lkip: Lkip) -> None:
    done = lkip("schema", *args)
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stdout == ""
