"""What is in and what is missing, counted over the base example."""

from __future__ import annotations

from lkip_cli.laporan.kelengkapan import Isi, Status, Temuan, compute_status, is_of_year
from lkip_cli.pipeline import judge, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW1 = "2018/umum/tw1.yaml"
WAJIB = [
    "data: jumlah-peserta",
    "data: jumlah-pendaftar",
    "realisasi_indikator: nilai-layanan",
    "realisasi_anggaran: pelatihan",
    "realisasi_keluaran: pelatihan",
    "narasi: kualitas-layanan › analisis",
    "narasi: kualitas-layanan › faktor_pendukung",
    "narasi: kualitas-layanan › faktor_penghambat",
    "narasi: kualitas-layanan › upaya",
    "narasi: pelatihan",
]


def _status(files: dict[str, bytes]) -> Status:
    muatan = load(MemoriTempat(files))
    return compute_status(muatan.tahun, muatan.hasil, judge(muatan), "data")


def _changed(contoh: dict[str, bytes], *pairs: tuple[str, str]) -> dict[str, bytes]:
    text = contoh[TW1].decode()
    for lama, baru in pairs:
        text = text.replace(lama, baru)
    return contoh | {TW1: text.encode()}


def test_a_quarter_with_everything_in_it_is_complete(contoh: dict[str, bytes]) -> None:
    status = _status(contoh)
    (satu,) = status.baris
    assert satu.isi == Isi(diisi=WAJIB)
    assert (satu.isi.wajib, satu.lengkap, status.lengkap, status.lainnya) == (10, True, True, Temuan())


def test_empty_absent_unread_and_missing_entries_are_told_apart(contoh: dict[str, bytes]) -> None:
    files = _changed(
        contoh,
        ("jumlah-peserta: 40", "jumlah-peserta:"),
        ("nilai-layanan: 3,5", "nilai-layanan: belum diukur"),
        ("  pelatihan: 40\n", "  pelatihan: 40.0\n"),
        ("      upaya: |\n        - Jadwal pelatihan diumumkan lebih awal.\n", ""),
    )
    (satu,) = _status(files).baris
    assert satu.isi.belum_diisi == ["data: jumlah-peserta", "narasi: kualitas-layanan › upaya"]
    assert satu.isi.belum_diukur == ["realisasi_indikator: nilai-layanan"]
    assert satu.isi.tidak_terbaca == ["realisasi_keluaran: pelatihan"]
    assert satu.isi.wajib == 10
    assert satu.temuan.kesalahan >= 3
    assert not satu.lengkap


def test_a_bidang_without_file_lacks_everything(contoh: dict[str, bytes]) -> None:
    files = contoh | {"2018/tw2.yaml": b"penutup: |\n  Selesai.\n"}
    status = _status(files)
    assert [(str(satu.periode), satu.ada, satu.lengkap) for satu in status.baris] == [
        ("2018-TW1", True, True),
        ("2018-TW2", False, False),
    ]
    assert status.baris[1].isi == Isi(belum_diisi=WAJIB)
    assert status.baris[1].temuan == Temuan(kesalahan=1)


def test_findings_of_the_plan_are_counted_apart(contoh: dict[str, bytes]) -> None:
    path = "2018/umum/indikator.yaml"
    files = contoh | {path: contoh[path].replace(b"target: 3,5", b"target: belum ditetapkan")}
    status = _status(files)
    assert status.lainnya == Temuan(peringatan=1)
    assert status.baris[0].temuan == Temuan()


def test_a_finding_belongs_to_the_year_of_its_file_or_to_all(contoh: dict[str, bytes]) -> None:
    files = contoh | {"peraturan.yaml": b"peraturan: 1\n", "2018/umum/anggaran.yaml": b"program: 1\n"}
    found = {satu.place.berkas: satu for satu in judge(load(MemoriTempat(files)))}
    assert is_of_year(found["data/2018/umum/anggaran.yaml"], "data", 2018)
    assert not is_of_year(found["data/2018/umum/anggaran.yaml"], "data", 2019)
    assert is_of_year(found["data/peraturan.yaml"], "data", 2019)
