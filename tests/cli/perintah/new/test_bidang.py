"""`lkip new bidang`: a bidang more."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Lkip = Callable[..., subprocess.CompletedProcess[str]]
GIZI = ("new", "bidang", "gizi", "--nama", "Bidang Gizi: #1")


@pytest.mark.usefixtures("bersih")
def test_lines_are_shown_first_and_written_with_consent(lkip: Lkip, proyek: Path) -> None:
    before = {path: path.read_bytes() for path in proyek.rglob("*.yaml")}
    asked = lkip(*GIZI)
    assert asked.returncode == 1
    assert '+  gizi: "Bidang Gizi: #1"\n' in asked.stdout
    assert "tambahkan --ya" in asked.stdout
    assert {path: path.read_bytes() for path in proyek.rglob("*.yaml")} == before
    done = lkip(*GIZI, "--ya")
    assert (done.returncode, done.stderr) == (0, "")
    assert "  data/2018/gizi/tw1.yaml\n" in done.stdout
    assert "  data/2018/instansi.yaml (ditambah)\n" in done.stdout
    assert lkip("validate").returncode == 0


@pytest.mark.usefixtures("bersih")
def test_only_a_line_is_added_to_the_files_of_the_planner(lkip: Lkip, proyek: Path) -> None:
    instansi = proyek / "data" / "2018" / "instansi.yaml"
    before = instansi.read_text(encoding="utf-8")
    lkip(*GIZI, "--ya")
    baris = '  umum: Bidang Umum\n  gizi: "Bidang Gizi: #1"\n'
    assert instansi.read_text(encoding="utf-8") == before.replace("  umum: Bidang Umum\n", baris)


@pytest.mark.usefixtures("bersih")
def test_beside_a_year_that_does_not_know_it_the_bidang_shares_a_sasaran(lkip: Lkip, proyek: Path) -> None:
    """A sasaran of the renstra must name a bidang of every year that the renstra holds."""
    renstra = proyek / "data" / "renstra"
    (renstra / "2014-2018.yaml").rename(renstra / "2014-2019.yaml")
    lkip("new", "tahun", "2019")
    anggaran = proyek / "data" / "2019" / "umum" / "anggaran.yaml"
    anggaran.write_text(anggaran.read_text("utf-8").replace("pagu:", "pagu: tidak ada data"), encoding="utf-8")
    told = lkip(*GIZI, "--ya").stdout
    assert "renstra" not in told
    assert "ditempatkan pada sasaran kualitas-layanan" in told
    assert "sasaran: kualitas-layanan\n" in (proyek / "data/2019/gizi/indikator.yaml").read_text("utf-8")
    assert "kesalahan LK2" not in lkip("validate").stdout


@pytest.mark.parametrize(("kode", "says"), [("dinas", "arti lain"), ("umum", "sudah dipakai"), ("A B", "bukan kode")])
@pytest.mark.usefixtures("bersih")
def test_a_kode_that_cannot_be_is_refused(kode: str, says: str, lkip: Lkip) -> None:
    done = lkip("new", "bidang", kode, "--nama", "Bidang", "--ya")
    assert (done.returncode, says in done.stderr) == (2, True)


@pytest.mark.usefixtures("bersih")
def test_schemas_that_the_project_has_learn_the_new_bidang(lkip: Lkip, proyek: Path) -> None:
    lkip("schema", "--tulis")
    done = lkip(*GIZI, "--ya")
    assert (done.returncode, done.stderr) == (0, "")
    assert (proyek / ".lkip/skema/2018-gizi-triwulan.json").is_file()


@pytest.mark.usefixtures("bersih")
def test_a_project_without_schemas_stays_without(lkip: Lkip, proyek: Path) -> None:
    assert lkip(*GIZI, "--ya").returncode == 0
    assert not (proyek / ".lkip").exists()
