"""Published figures as messages and pages call them."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.angka.periode import ROMAWI
from lkip_cli.laporan.terbit.perubahan import Perubahan
from lkip_cli.model.entitas import NamaTerbit

BAGIAN: Mapping[str, str] = {
    "angka": "angka narasi",
    "bidang": "bidang",
    "data_dasar": "data dasar",
    "indikator": "indikator",
    "jumlah": "jumlah",
    "kegiatan": "kegiatan",
    "predikat": "daftar predikat",
    "program": "program",
    "sasaran": "sasaran",
    "satuan": "satuan",
}
MEDAN: Mapping[str, str] = {
    "": "kode",
    "agregasi": "agregasi",
    "batas_capaian": "batas capaian",
    "berlaku": "versi yang berlaku bagi",
    "capaian": "capaian",
    "capaian_keluaran": "capaian keluaran",
    "capaian_tahunan": "capaian tahunan",
    "desimal": "banyaknya desimal",
    "hitung_dari": "dasar hitungan",
    "iku": "tanda IKU",
    "keluaran": "realisasi keluaran",
    "kesimpulan": "kesimpulan",
    "mendukung": "indikator yang didukung",
    "nama": "nama",
    "nilai": "nilai",
    "pagu": "pagu",
    "pagu_murni": "pagu murni",
    "peringkat": "peringkat",
    "realisasi": "realisasi",
    "rumus": "rumus",
    "rumus_turun": "rumus turun",
    "serapan": "serapan",
    "standar_nasional": "standar nasional",
    "target": "target",
    "target_keluaran": "target keluaran",
    "target_renstra": "target akhir renstra",
    "target_triwulan": "target triwulan",
    "tingkat": "isi",
}

BUKAN_INDIKATOR: Mapping[str, str] = {"realisasi": "realisasi anggaran", "capaian": "rata-rata capaian"}
"""What these medan mean outside of an indikator."""
CARA: Mapping[str, str] = {"skala-nilai": "Skala nilai peringkat kinerja"}
"""The choices of the agency as a page names them; any other is one of calculation."""


def name_medan(nama: NamaTerbit) -> str:
    """What a figure is, without its kode: "realisasi anggaran", "nilai triwulan I"."""
    bagian, _, medan = nama
    if not medan:
        return BAGIAN.get(bagian, bagian)
    if bagian != "indikator" and medan in BUKAN_INDIKATOR:
        return BUKAN_INDIKATOR[medan]
    if medan.startswith("berkas_tw"):
        return "berkas triwulan bidang"
    if medan.startswith("realisasi_"):
        return f"realisasi tahun {medan.removeprefix('realisasi_')}"
    awalan, tw, nomor = medan.rpartition("tw")
    if tw and nomor.isdigit():
        return f"{'target' if awalan else 'angka'} triwulan {ROMAWI[int(nomor)]}"
    return MEDAN.get(medan, medan)


def name_perubahan(satu: Perubahan) -> str:
    """A change as a message begins: "realisasi `persentase-koperasi-aktif`"."""
    of = "kode " if not satu.nama[2] else ""
    at = " pada" if satu.nama[0] == "instansi" else ""
    return f"{of}{name_medan(satu.nama)}{at} `{satu.nama[1]}`"


def name_figure(nama: NamaTerbit, entitas: str) -> str:
    """A figure as a page names it: "Realisasi Persentase koperasi aktif"; of a data dasar its name alone."""
    bagian, kode, medan = nama
    if (bagian, medan) in {("data_dasar", "nilai"), ("angka", "nilai")}:
        return entitas
    if bagian == "instansi":
        return CARA.get(kode, f"Cara menghitung: {name_medan(nama)}")
    if medan.startswith("berkas_tw"):
        return f"Berkas triwulan {entitas}"
    if bagian in {"satuan", "predikat"}:
        return f"{MEDAN[medan].capitalize()} {BAGIAN[bagian]} {entitas}"
    whose = f"sasaran {entitas}" if bagian == "sasaran" else entitas
    if bagian == "jumlah":
        whose = {"dinas": "seluruh instansi", "iku": "seluruh Indikator Kinerja Utama"}.get(kode, entitas)
    text = f"{name_medan(nama)} {whose}"
    return text[:1].upper() + text[1:]
