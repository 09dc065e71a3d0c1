"""All blocks of the sasaran strategis of a report."""

from __future__ import annotations

from lkip_cli.laporan.anggaran import print_uang
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.catatan import end_sentence
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.laporan.dukungan import Dukungan, group_dukungan
from lkip_cli.laporan.pohon import group_indikator
from lkip_cli.laporan.prosa import SASARAN, Prosa
from lkip_cli.laporan.sasaran.anggaran import build_anggaran, note_anggaran
from lkip_cli.laporan.sasaran.capaian import build_capaian, build_rumus, list_keterangan
from lkip_cli.laporan.sasaran.deskripsi import build_deskripsi
from lkip_cli.laporan.sasaran.efisiensi import build_efisiensi
from lkip_cli.laporan.sasaran.kegiatan import build_kegiatan, explain_tanpa_keluaran, note_kegiatan
from lkip_cli.laporan.sasaran.perbandingan import build_perbandingan
from lkip_cli.model.entitas import Indikator, Sasaran


def build_sasaran(bahan: Bahan, prosa: Prosa) -> list[dict[str, object]]:
    """One block for each sasaran of the renstra that has an indikator, in order."""
    indikator = group_indikator(bahan.kinerja.indikator.values())
    dukungan = group_dukungan(bahan.kinerja)
    return [
        {
            **_heading(sasaran, bahan),
            **_capaian(sasaran, indikator[kode], bahan),
            **build_efisiensi(bahan.kini.sasaran[kode], bahan.profil),
            "perbandingan": build_perbandingan(indikator[kode], bahan),
            **_narasi(kode, bahan, prosa),
            **_kegiatan(sasaran, indikator[kode], dukungan.get(kode, []), bahan),
            "deskripsi": list(build_deskripsi(dukungan.get(kode, []), bahan, prosa)),
        }
        for kode, sasaran in bahan.kinerja.renstra.sasaran.items()
        if kode in indikator
    ]


def _heading(sasaran: Sasaran, bahan: Bahan) -> dict[str, object]:
    return {
        "nomor": str(sasaran.nomor),
        "nama": sasaran.nama,
        "kode": sasaran.kode,
        "bidang": bahan.kinerja.instansi.bidang.get(sasaran.bidang, ""),
        "misi": bahan.kinerja.renstra.misi[sasaran.misi].nama,
    }


def _capaian(sasaran: Sasaran, indikator: list[Indikator], bahan: Bahan) -> dict[str, object]:
    hasil = bahan.kini.sasaran[sasaran.kode]
    return {
        "capaian": build_capaian(indikator, bahan),
        "rumus": build_rumus(indikator, bahan),
        "rata_rata": print_cell(hasil.rata_rata),
        "jumlah_indikator": print_cell(hasil.jumlah_indikator),
        "jumlah_diukur": print_cell(hasil.jumlah_diukur),
        "keterangan_capaian": list_keterangan(indikator, bahan),
    }


def _narasi(kode: str, bahan: Bahan, prosa: Prosa) -> dict[str, object]:
    return {medan: prosa.get("narasi_sasaran", bahan.periode.triwulan, kode, medan) for medan in SASARAN}


def _kegiatan(
    sasaran: Sasaran, indikator: list[Indikator], dukungan: list[Dukungan], bahan: Bahan
) -> dict[str, object]:
    return {
        "kegiatan": build_kegiatan(dukungan, bahan),
        "catatan_kegiatan": note_kegiatan(dukungan),
        "tanpa_keluaran": explain_tanpa_keluaran(dukungan),
        "anggaran": build_anggaran(dukungan, bahan),
        "jumlah": print_uang(bahan.kini.anggaran[sasaran.kode]),
        "catatan_anggaran": note_anggaran(dukungan),
        "tanpa_kegiatan": "" if dukungan else _tanpa_kegiatan(indikator, bahan),
    }


def _tanpa_kegiatan(indikator: list[Indikator], bahan: Bahan) -> str:
    """The sentence that stands in the place of the tables, with the declared reasons."""
    sentence = f"Tidak ada kegiatan yang dianggarkan untuk mendukung sasaran ini pada tahun {bahan.periode.tahun}."
    reasons = dict.fromkeys(end_sentence(satu.tanpa_kegiatan) for satu in indikator if satu.tanpa_kegiatan)
    return " ".join([sentence, *reasons])
