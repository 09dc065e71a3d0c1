"""A hospital without bidang, with sub kegiatan, carried through a year and into the next with the commands alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document

RSUD = ("--nama", "RSUD dr. Haryoto: Kelas B", "--daerah", "Kabupaten Lumajang", "--ibu-kota", "Lumajang")
KEPUASAN, KEMATIAN, AKREDITASI = "kepuasan-pasien", "angka-kematian", "akreditasi"
OBAT, ALAT = "1.02.02.2.01.01", "1.02.02.2.01.02"
INDIKATOR = f"""\
data_dasar:
  pasien-meninggal:
    nama: Jumlah pasien meninggal
    satuan: orang
    agregasi: jumlah
    sumber_data: Rekam medis
  pasien-keluar:
    nama: Jumlah pasien keluar
    satuan: orang
    agregasi: jumlah
    sumber_data: Rekam medis
indikator:
  {KEPUASAN}:
    nama: Indeks kepuasan pasien
    sasaran: sasaran-umum
    satuan: indeks
    arah: naik
    target:
      tahun: 85,00
      tw1: 80,00
      tw4: 85,00
    sumber_data: Survei kepuasan masyarakat
  {KEMATIAN}:
    nama: Angka kematian pasien
    sasaran: sasaran-umum
    iku: ya
    satuan: persen
    arah: turun
    rumus:
      pembilang: pasien-meninggal
      penyebut: pasien-keluar
    target: 2,50
    alasan_pemilihan: Menunjukkan mutu pelayanan
    sumber_data: Rekam medis
  {AKREDITASI}:
    nama: Jumlah unit terakreditasi
    sasaran: sasaran-umum
    satuan: unit
    arah: naik
    agregasi: tahunan
    target: 10
    tanpa_kegiatan: Dinilai lembaga akreditasi.
    sumber_data: Sertifikat akreditasi
"""
ANGGARAN = f"""\
program:
  1.02.02:
    nama: Program Pemenuhan Upaya Kesehatan
    kegiatan:
      1.02.02.2.01:
        nama: Penyediaan fasilitas pelayanan
        mendukung: {KEPUASAN}
        keluaran: tidak ada data
        sub_kegiatan:
          {OBAT}:
            nama: Pengadaan obat
            mendukung: {KEMATIAN}
            keluaran:
              nama: Jumlah paket obat
              satuan: paket
              target: 12
            pagu: 400.000.000
          {ALAT}:
            nama: Pengadaan alat
            mendukung: {KEPUASAN}
            keluaran:
              nama: Jumlah alat
              satuan: unit
              target: 8
            pagu: 600.000.000
"""
SEPERTI_BIASA = ("pasien-meninggal", "pasien-keluar", KEPUASAN, OBAT, ALAT)
ISI: dict[int, dict[str, str | tuple[str, str]]] = {
    1: dict(zip(SEPERTI_BIASA, ("20", "1.000", "81,50", ("80.000.000", "3"), ("0", "0")), strict=True)),
    2: dict(zip(SEPERTI_BIASA, ("30", "1.200", "82,25", ("190.000.000", "6"), ("150.000.000", "2")), strict=True)),
    3: dict(
        zip(SEPERTI_BIASA, ("25", "1.100", "belum diukur", ("290.000.000", "9"), ("400.000.000", "5")), strict=True)
    ),
    4: dict(zip(SEPERTI_BIASA, ("25", "1.700", "86,10", ("395.000.000", "12"), ("590.000.000", "8")), strict=True)),
}
TAHUNAN = 4
"""The quarter whose report is that of the year; warnings ask for years before and national standards."""
ISI[TAHUNAN][AKREDITASI] = "10"
"""What the clerk fills in: data dasar are those of the quarter alone, money and keluaran add up; (money, keluaran)."""


@pytest.fixture(scope="module")
def rsud(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project at the end of its year."""
    root = tmp_path_factory.mktemp("rsud")
    assert _lkip(root, "init", ".", *RSUD, "--tahun", "2026") == 0
    _write_plan(root / "data")
    assert _lkip(root, "validate", "--abaikan", "LK212", "--abaikan", "LK6") == 1
    assert _lkip(root, "new", "triwulan", "1", "--ulang") == 0
    for nomor, isi in ISI.items():
        if nomor > 1:
            assert _lkip(root, "new", "triwulan", str(nomor)) == 0
            assert _lkip(root, "status", "--exit-code") == 1
        _fill(root / "data" / "2026", nomor, isi)
        assert _lkip(root, "validate", *(["--ketat"] if nomor < TAHUNAN else [])) == 0
    return root


def test_the_reports_of_the_first_and_the_last_quarter_hold_the_figures_of_their_quarter(rsud: Path) -> None:
    """20 of 1.000 is 2,00; 100 of 5.000 over the year is 2,00; spent 80 and then 985 of 1.000 million."""
    first, last = _build(rsud, 1), _build(rsud, 4)
    assert ("2,00" in first, "8,00" in first) == (True, True)
    assert ("2,00" in last, "98,50" in last, "86,10" in last) == (True, True, True)


def test_the_status_is_complete_at_the_end(rsud: Path) -> None:
    assert _lkip(rsud, "status", "--exit-code") == 0


def test_the_next_year_asks_for_its_own_figures_and_shows_none_of_these(rsud: Path) -> None:
    assert _lkip(rsud, "new", "tahun", "2027") == 0
    plan = (rsud / "data/2027/umum/anggaran.yaml").read_text("utf-8") + (
        rsud / "data/2027/umum/indikator.yaml"
    ).read_text("utf-8")
    assert not re.search(r"400\.000|600\.000|85,00|2,50|: 10\b|: 12\b", plan)
    assert f"          {OBAT}:\n            nama: Pengadaan obat\n" in plan
    assert _lkip(rsud, "validate") == 1
    assert _lkip(rsud, "build", "--tahun", "2026", "--triwulan", "4", "--nomor-halaman", "tidak") == 0


def _lkip(root: Path, *args: str) -> int:
    call = [sys.executable, "-m", "lkip_cli", *args]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(call, cwd=root, env=env, capture_output=True, check=False).returncode


def _build(root: Path, nomor: int) -> str:
    """All text of the report of a quarter."""
    assert _lkip(root, "build", "--tahun", "2026", "--triwulan", str(nomor), "--nomor-halaman", "tidak") == 0
    document = Document(str(root / "keluaran" / f"LKIP-2026-TW{nomor}.docx"))
    return "\n".join("".join(node.itertext()) for node in document.element.body)


def _write_plan(data: Path) -> None:
    """The plan as a planner writes it, and every text to replace replaced."""
    (data / "2026/umum/indikator.yaml").write_text(INDIKATOR, encoding="utf-8")
    (data / "2026/umum/anggaran.yaml").write_text(ANGGARAN, encoding="utf-8")
    for path in data.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if "/tw" not in path.as_posix():
            path.write_text(re.sub(r"(?m)^([^#\n]*)<(\w[^<>]*)>", r"\1Isi \2", text), encoding="utf-8")


def _fill(tahun: Path, nomor: int, isi: dict[str, str | tuple[str, str]]) -> None:
    """The files of a quarter, each empty line filled in as its comment says."""
    umum = tahun / "umum" / f"tw{nomor}.yaml"
    blok, lines = "", []
    for line in umum.read_text(encoding="utf-8").splitlines():
        kunci = line.strip().removesuffix(":")
        blok = kunci if re.fullmatch(r"[a-z_]+:", line) else blok
        value = isi.get(kunci) if line.endswith(":") and line.startswith("  ") else None
        text = value[blok == "realisasi_keluaran"] if isinstance(value, tuple) else value
        lines.append(line if text is None else f"{line} {text}")
        if line.endswith(": |"):
            tepi = " " * (len(line) - len(line.lstrip()) + 2)
            lines.append(f"{tepi}Uraian {kunci.strip(': |0123456789.') or 'kegiatan'} pada {{triwulan}}{'.' * nomor}")
    umum.write_text("\n".join(lines) + "\n", encoding="utf-8")
    planner = tahun / f"tw{nomor}.yaml"
    kalimat = re.sub(
        r"(?m)^(\w+): \|\n", rf"\1: |\n  Bagian \1 {{triwulan}}{'.' * nomor}\n", planner.read_text("utf-8")
    )
    planner.write_text(kalimat, encoding="utf-8")
