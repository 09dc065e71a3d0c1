"""The choices of calculation that a report uses, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TypeVar

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.rumus.batas import BATAS_ATAS, BATAS_BAWAH
from lkip_cli.capaian.rumus.naik import NAIK
from lkip_cli.capaian.rumus.predikat import PREDIKAT
from lkip_cli.capaian.rumus.rentang import RENTANG, RENTANG_NAIK, RENTANG_TURUN
from lkip_cli.capaian.rumus.turun import KEBALIKAN, SELISIH
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.kata import join_kata
from lkip_cli.laporan.keuangan.perubahan_pagu import explain_pagu
from lkip_cli.model.entitas import HitungDari, Indikator

T = TypeVar("T")

KELOMPOK = {
    NAIK: "yang makin baik bila realisasinya makin tinggi",
    SELISIH: "yang makin baik bila realisasinya makin rendah",
    KEBALIKAN: "yang makin baik bila realisasinya makin rendah",
    RENTANG: "yang targetnya berupa rentang",
    RENTANG_NAIK: "yang targetnya berupa rentang dan makin baik bila realisasinya makin tinggi",
    RENTANG_TURUN: "yang targetnya berupa rentang dan makin baik bila realisasinya makin rendah",
    PREDIKAT: "yang dinyatakan dengan predikat",
}
"""How a sentence calls the indikator that a formula measures, in the order of the sentences."""

HITUNG_DARI = {
    HitungDari.NILAI_PENUH: "Capaian dihitung dari realisasi sebelum dibulatkan",
    HitungDari.NILAI_TAMPIL: "Capaian dihitung dari realisasi sebagaimana tercetak pada tabel",
}

UMUM = (
    "Tanda “-” pada tabel berarti angka atau keterangannya tidak ada; nilai nol dicetak 0.",
    "Indikator yang belum diukur tidak dianggap bernilai nol dan tidak ikut dirata-ratakan.",
    "Rata-rata capaian adalah rata-rata hitung capaian indikator yang telah diukur.",
    "Setiap angka dibulatkan satu kali, yaitu pada saat dicetak; angka 5 dibulatkan ke atas.",
    "Selisih dihitung dari angka sebelum dibulatkan, sehingga dapat berbeda tipis dari selisih angka yang tercetak.",
    "Peringkat kinerja ditentukan dari capaian yang tercetak.",
)

ANGGARAN = (
    "Serapan anggaran adalah realisasi anggaran dibagi pagu yang berlaku pada akhir triwulan, dikalikan 100%.",
    "Anggaran kegiatan yang mendukung beberapa sasaran dijumlahkan satu kali, yaitu pada sasaran utamanya.",
)


def explain_metode(bahan: Bahan) -> list[str]:
    """One sentence per choice: target, formulas, bounds, rounding, averages, and pagu in force."""
    indikator = list(bahan.kinerja.indikator.values())
    return [
        *_target(bahan),
        *_rasio(indikator),
        *_formulas(bahan),
        *_choices(indikator, lambda satu: satu.perhitungan.batas_capaian, _batas),
        *_choices(indikator, lambda satu: satu.perhitungan.hitung_dari, lambda cara: HITUNG_DARI[cara]),
        *_choices(indikator, lambda satu: satu.perhitungan.desimal, _desimal),
        *UMUM,
        explain_pagu(bahan),
        *ANGGARAN,
    ]


def _target(bahan: Bahan) -> Iterator[str]:
    versi = next(reversed(find_in_force(bahan.kinerja.dokumen.perjanjian_kinerja, bahan.periode)), None)
    if versi is not None:
        berlaku = format_tanggal(versi.berlaku)
        yield f"Target kinerja diambil dari {versi.nama} yang berlaku sejak {berlaku}."
    split = [hasil.target_triwulan is not None for hasil in bahan.kini.indikator.values()]
    if not any(split):
        yield "Capaian setiap indikator diukur terhadap target tahunan."
        return
    triwulan = f"Capaian diukur terhadap target sampai dengan {bahan.periode.nama}"
    yield f"{triwulan}." if all(split) else f"{triwulan}, atau terhadap target tahunan bila target triwulan tidak ada."


def _rasio(indikator: Iterable[Indikator]) -> Iterator[str]:
    if any(satu.rumus for satu in indikator):
        yield (
            "Realisasi indikator berupa rasio dihitung dari pembilang dan penyebut sampai dengan akhir triwulan, "
            "bukan dari rata-rata persentase."
        )


def find_rumus(capaian: Hitungan) -> RumusHitungan:
    """The formula that made a capaian, also where a bound was put on it afterwards."""
    if capaian.rumus in {BATAS_ATAS, BATAS_BAWAH} and capaian.masukan:
        return find_rumus(capaian.masukan[0])
    return capaian.rumus


def _formulas(bahan: Bahan) -> Iterator[str]:
    """One sentence per formula in use; the indikator are named where two formulas share a description."""
    used = _group(bahan.kinerja.indikator.values(), lambda satu: find_rumus(bahan.kini.indikator[satu.kode].capaian))
    shared = [KELOMPOK[rumus] for rumus in used if rumus in KELOMPOK]
    for rumus, kelompok in KELOMPOK.items():
        if rumus in used:
            names = f", yaitu {join_kata(used[rumus])}," if shared.count(kelompok) > 1 else ""
            yield f"Capaian indikator {kelompok}{names} dihitung dengan ketentuan: {rumus.uraian}{_source(rumus)}."


def _source(rumus: RumusHitungan) -> str:
    """The regulation; nothing where the formula is a choice of lkip."""
    return "" if rumus.sumber == KETENTUAN else f" ({rumus.sumber})"


def _batas(batas: Decimal | None) -> str:
    atas = "tidak mempunyai batas atas" if batas is None else f"paling tinggi {format_nilai(batas)}%"
    return f"Capaian paling rendah 0% dan {atas}"


def _desimal(desimal: int) -> str:
    return f"Persentase dicetak dengan {desimal} angka di belakang koma"


def _choices(
    indikator: list[Indikator], choice: Callable[[Indikator], T], sentence: Callable[[T], str]
) -> Iterator[str]:
    """The choice of most indikator as a rule, every other choice with the names of its indikator."""
    groups = sorted(_group(indikator, choice).items(), key=lambda group: -len(group[1]))
    for nomor, (nilai, names) in enumerate(groups):
        yield f"{sentence(nilai)}{f'; ini berlaku khusus untuk {join_kata(names)}' if nomor else ''}."


def _group(indikator: Iterable[Indikator], key: Callable[[Indikator], T]) -> dict[T, list[str]]:
    groups: dict[T, list[str]] = {}
    for satu in indikator:
        groups.setdefault(key(satu), []).append(satu.nama)
    return groups
