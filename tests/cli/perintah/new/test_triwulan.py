"""`lkip new triwulan`: a quarter after the other, through a whole year of the base example."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Lkip = Callable[..., subprocess.CompletedProcess[str]]
TW2 = "data/2018/umum/tw2.yaml"


def test_the_files_of_the_next_quarter_are_made_and_named(lkip: Lkip, proyek: Path) -> None:
    done = lkip("new", "triwulan", "2")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Berkas Triwulan II Tahun 2018:\n  data/2018/tw2.yaml\n  {TW2}\n" in done.stdout
    assert "Triwulan I: Rp1.000.000\n  pelatihan:\n" in (proyek / TW2).read_text(encoding="utf-8")


def test_a_second_call_overwrites_nothing(lkip: Lkip, proyek: Path) -> None:
    lkip("new", "triwulan", "II")
    (proyek / TW2).write_text("data:\n  jumlah-peserta: 50\n", encoding="utf-8")
    done = lkip("new", "triwulan", "2")
    assert done.returncode == 2
    assert f"data/2018/tw2.yaml, {TW2}" in done.stderr
    assert lkip("new", "triwulan", "2", "--sisanya").returncode == 0
    assert lkip("new", "triwulan", "2", "--sisanya", "--ulang").returncode == 0
    assert (proyek / TW2).read_text(encoding="utf-8") == "data:\n  jumlah-peserta: 50\n"


def test_an_unfinished_quarter_does_not_stop_the_report_of_the_one_before(lkip: Lkip, proyek: Path) -> None:
    tw1 = proyek / "data" / "2018" / "umum" / "tw1.yaml"
    text = tw1.read_text(encoding="utf-8").replace("nilai-layanan: 3.5", "nilai-layanan: 3,5")
    tw1.write_text(text.replace("catatan_lain: x\n", ""), encoding="utf-8")
    lkip("new", "triwulan", "2")
    assert lkip("validate").returncode == 1
    done = lkip("build", "--triwulan", "1", "--nomor-halaman", "tidak")
    assert (done.returncode, (proyek / "keluaran" / "LKIP-2018-TW1.docx").is_file()) == (0, True)


def test_wrong_quarters_and_years_say_what_there_is(lkip: Lkip) -> None:
    assert "“5” bukan triwulan. Tulis 1, 2, 3, atau 4." in lkip("new", "triwulan", "5").stderr
    assert "yang ada: 2018. Buat dengan lkip new tahun 2030." in lkip("new", "triwulan", "1", "-T", "2030").stderr
