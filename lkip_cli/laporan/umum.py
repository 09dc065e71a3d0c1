"""Who reports about which period, on what legal ground, under which plan."""

from __future__ import annotations

from dataclasses import asdict
from decimal import Decimal

from lkip_cli.angka.cetak import format_angka, terbilang
from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.narasi import split_plain
from lkip_cli.laporan.prosa import Prosa
from lkip_cli.laporan.sitasi import cite, format_peraturan
from lkip_cli.model.entitas import Instansi, Renstra, Unit
from lkip_cli.model.kinerja import Kinerja


def build_instansi(instansi: Instansi) -> dict[str, object]:
    """The agency; names that are not known are empty."""
    return {
        "nama": instansi.nama,
        "nama_besar": instansi.nama.upper(),
        "nama_singkat": instansi.nama_singkat,
        "daerah": instansi.daerah,
        "ibu_kota": instansi.ibu_kota,
        "kepala": asdict(instansi.kepala),
        "atasan": asdict(instansi.atasan),
        "bidang": [{"kode": kode, "nama": nama} for kode, nama in instansi.bidang.items()],
    }


def build_periode(bahan: Bahan) -> dict[str, str]:
    """The period in the forms that a report uses; `tanggal_laporan` is empty where it is not known."""
    periode: Periode = bahan.periode
    tanggal = bahan.triwulan.tanggal_laporan if bahan.triwulan else None
    return {
        "triwulan": periode.nama,
        "tw": periode.singkat,
        "romawi": periode.romawi,
        "tahun": str(periode.tahun),
        "judul": periode.lengkap,
        "akhir": format_tanggal(periode.akhir),
        "tanggal_laporan": format_tanggal(tanggal) if tanggal else "",
    }


def build_peraturan(kinerja: Kinerja) -> dict[str, str]:
    """The citation of every regulation by its kode, also with `_` for `-`."""
    citations: dict[str, str] = {}
    for kode, peraturan in kinerja.peraturan.items():
        citations[kode] = citations[kode.replace("-", "_")] = format_peraturan(peraturan)
    return citations


def list_dasar_hukum(kinerja: Kinerja) -> list[str]:
    """The citations of the regulations that the report rests on, in order."""
    return [format_peraturan(satu) for satu in kinerja.peraturan.values() if satu.dasar_hukum]


def build_pendahuluan(kinerja: Kinerja, prosa: Prosa) -> dict[str, object]:
    """Bab I."""
    isi = kinerja.pendahuluan
    return {
        "dasar_pembentukan": cite(kinerja.peraturan, isi.dasar_pembentukan),
        "dasar_tugas": cite(kinerja.peraturan, isi.dasar_tugas),
        "latar_belakang": prosa.get("pendahuluan", "latar_belakang"),
        "tugas": one_line(isi.tugas),
        "fungsi": prosa.get("pendahuluan", "fungsi"),
        "struktur": [_unit(unit) for unit in isi.struktur],
        "isu_strategis": [one_line(isu) for isu in isi.isu_strategis],
        **_count("bidang", len(kinerja.instansi.bidang)),
    }


def _unit(unit: Unit) -> dict[str, object]:
    return {
        "nama": unit.nama,
        "tugas": one_line(unit.tugas),
        "bawahan": [{"nama": satu.nama, "tugas": one_line(satu.tugas)} for satu in unit.bawahan],
    }


def build_renstra(renstra: Renstra) -> dict[str, object]:
    """The plan of several years; strategi and kebijakan carry the number of their sasaran."""
    sasaran = renstra.sasaran.values()
    return {
        "periode": f"{renstra.awal}-{renstra.akhir}",
        "visi": one_line(renstra.visi),
        "visi_besar": one_line(renstra.visi).upper(),
        "misi": [{"nomor": str(satu.nomor), "nama": satu.nama} for satu in renstra.misi.values()],
        "tujuan": [{"nomor": str(satu.nomor), "nama": satu.nama} for satu in renstra.tujuan.values()],
        "sasaran": [{"nomor": str(satu.nomor), "nama": satu.nama} for satu in sasaran],
        "strategi": [{"nomor": str(satu.nomor), "teks": " ".join(split_plain(satu.strategi))} for satu in sasaran],
        "kebijakan": [{"nomor": str(satu.nomor), "butir": split_plain(satu.kebijakan)} for satu in sasaran],
        **_count("sasaran", len(renstra.sasaran)),
    }


def _count(nama: str, jumlah: int) -> dict[str, object]:
    return {f"jumlah_{nama}": format_angka(Decimal(jumlah), 0), f"jumlah_{nama}_huruf": terbilang(jumlah)}


def one_line(text: str) -> str:
    """A text of the plan with its line breaks as spaces."""
    return " ".join(text.split())
