"""A made-up Dinas of any size: `python generate.py FOLDER FACTOR`.

The number of files is the same at every factor; sasaran, indikator, kegiatan and
narrative in them grow with it. Names are spelled with syllables, since a figure
typed into prose would be a finding.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

BIDANG = ("sekretariat", "pelatihan", "koperasi", "industri")
SYLLABLES = ("ba", "ca", "da", "fa", "ga", "ha", "ja", "ka", "la", "ma")
SASARAN_PER_BIDANG = 3
KEGIATAN_PER_SASARAN = 4
WHEN = {1: "awal tahun", 2: "pertengahan tahun"}
CONTOH = Path(__file__).parents[1] / "contoh"


def spell(number: int) -> str:
    """A number as a word without digits: 20 is `daba`."""
    return "".join(SYLLABLES[int(digit)] for digit in str(number))


def make_dinas(folder: Path, factor: int) -> None:
    """Write the data folder of a Dinas that is `factor` times the usual size."""
    shutil.copytree(CONTOH, folder, ignore=shutil.ignore_patterns("umum", "renstra"))
    names = "".join(f"  {bidang}: Bidang {bidang.title()}\n" for bidang in BIDANG)
    instansi = folder / "2018" / "instansi.yaml"
    instansi.write_text(instansi.read_text(encoding="utf-8").replace("  umum: Bidang Umum\n", names), encoding="utf-8")
    shutil.copy(folder / "2018" / "tw1.yaml", folder / "2018" / "tw2.yaml")
    sasaran = [(bidang, spell(number)) for number, bidang in enumerate(BIDANG * (SASARAN_PER_BIDANG * factor), 100)]
    _write(folder / "renstra" / "2014-2018.yaml", _renstra(sasaran))
    for bidang in BIDANG:
        own = [word for name, word in sasaran if name == bidang]
        _write(folder / "2018" / bidang / "indikator.yaml", _indikator(own))
        _write(folder / "2018" / bidang / "anggaran.yaml", _anggaran(own))
        for triwulan in WHEN:
            _write(folder / "2018" / bidang / f"tw{triwulan}.yaml", _triwulan(own, triwulan))


def _write(path: Path, lines: Iterator[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _renstra(sasaran: list[tuple[str, str]]) -> Iterator[str]:
    yield "visi: Pelayanan yang mudah dan cepat"
    yield "misi:\n  misi-utama:\n    nama: Meningkatkan mutu pelayanan\n    tujuan:"
    yield "      tujuan-utama:\n        nama: Meningkatnya mutu pelayanan\n        sasaran:"
    for bidang, word in sasaran:
        yield f"          sasaran-{word}:\n            nama: Meningkatnya mutu {word}\n            bidang: {bidang}"
        yield f"            strategi: Meningkatkan kemampuan {word}\n            kebijakan: Membina {word} setiap tahun"


def _indikator(words: list[str]) -> Iterator[str]:
    yield "data_dasar:"
    for word in words:
        yield f"  lulus-{word}:\n    nama: Jumlah peserta {word} yang lulus\n    satuan: orang"
        yield f"  daftar-{word}:\n    nama: Jumlah pendaftar {word}\n    satuan: orang"
    yield "indikator:"
    for word in words:
        yield f"  persentase-{word}:\n    nama: Persentase peserta {word} yang lulus\n    sasaran: sasaran-{word}"
        yield f"    iku: ya\n    satuan: persen\n    arah: naik\n    rumus:\n      pembilang: lulus-{word}"
        yield f"      penyebut: daftar-{word}\n    target: 75,50\n    alasan_pemilihan: Menggambarkan mutu {word}"
        yield f"  nilai-{word}:\n    nama: Nilai layanan {word}\n    sasaran: sasaran-{word}\n    satuan: indeks"
        yield "    arah: naik\n    target: 3,50\n    tanpa_kegiatan: Diukur melalui survei instansi lain."


def _anggaran(words: list[str]) -> Iterator[str]:
    yield "program:"
    for word in words:
        yield f"  program-{word}:\n    nama: Program peningkatan mutu {word}\n    kegiatan:"
        for number in range(KEGIATAN_PER_SASARAN):
            yield f"      kegiatan-{word}-{spell(number)}:\n        nama: Pembinaan {word} tahap {spell(number)}"
            yield f"        mendukung: persentase-{word}\n        keluaran:\n          nama: Jumlah peserta"
            yield "          satuan: orang\n          target: 50"
            yield f"        pagu:\n          murni: {number + 10}.250.000"


def _triwulan(words: list[str], triwulan: int) -> Iterator[str]:
    kegiatan = [f"kegiatan-{word}-{spell(number)}" for word in words for number in range(KEGIATAN_PER_SASARAN)]
    yield "data:"
    yield from (f"  lulus-{word}: {139 + triwulan}\n  daftar-{word}: {200 + triwulan}" for word in words)
    yield "realisasi_indikator:"
    yield from (f"  nilai-{word}: 3,{30 + triwulan}" for word in words)
    yield "realisasi_anggaran:"
    yield from (f"  {kode}: {triwulan}.125.000" for kode in kegiatan)
    yield "realisasi_keluaran:"
    yield from (f"  {kode}: {triwulan * 10}" for kode in kegiatan)
    yield "narasi:\n  sasaran:"
    for word in words:
        yield from _narasi_sasaran(word, WHEN[triwulan])
    yield "  kegiatan:"
    for kode in kegiatan:
        yield f"    {kode}: |"
        yield f"      Pembinaan {kode} pada {WHEN[triwulan]} diikuti oleh {{{kode}.keluaran}}"
        yield f"      dari rencana {{{kode}.target_keluaran}}."
        yield f"      Serapan {{{kode}.serapan}} dari pagu {{{kode}.pagu}}."


def _narasi_sasaran(word: str, when: str) -> Iterator[str]:
    yield f"    sasaran-{word}:\n      analisis: |"
    yield f"        Sampai {when} dari {{daftar-{word}}} pendaftar {word} telah lulus"
    yield f"        {{lulus-{word}}} orang, sehingga capaian terhadap target sebesar {{persentase-{word}.capaian}}."
    yield f"      faktor_pendukung: |\n        - Pelatih {word} yang tersedia sejak {when} sudah berpengalaman."
    yield f"      faktor_penghambat: |\n        - Sebagian peserta {word} tinggal jauh dari tempat pelatihan {when}."
    yield f"      upaya: |\n        - Jadwal pelatihan {word} diumumkan lebih awal sejak {when}."


if __name__ == "__main__":
    make_dinas(Path(sys.argv[1]), int(sys.argv[2]))
