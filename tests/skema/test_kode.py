"""The kode of the real example: figures from the seed, as data/2018 has them."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.skema.kamus import Daftar, Pilihan
from lkip_cli.skema.kode import bacaan_of, build_kamus, build_kamus_umum
from lkip_cli.sumber.tempat.memori import MemoriTempat


def _pick(daftar: Daftar, kode: str) -> Pilihan:
    return next(satu for satu in daftar.pilihan if satu.kode == kode)


def _names(daftar: Daftar) -> set[str]:
    return {satu.kode for satu in daftar.pilihan}


def test_the_blocks_of_a_quarter_hold_the_kode_of_the_bidang_and_no_other(tahun: Mapping[int, Kinerja]) -> None:
    kunci = build_kamus(tahun[2018], "koperasi").kunci
    assert _names(kunci["data"]) == {"koperasi-aktif", "koperasi-sehat", "jumlah-koperasi"}
    assert len(kunci["realisasi_anggaran"].pilihan) == 12
    assert "pelatihan-pencari-kerja" not in _names(kunci["realisasi_anggaran"])
    assert build_kamus(tahun[2018]).kunci.keys() & kunci.keys() < kunci.keys()


def test_an_indikator_says_its_satuan_and_target(tahun: Mapping[int, Kinerja]) -> None:
    kunci = build_kamus(tahun[2018], "koperasi").kunci
    wirausaha = _pick(kunci["realisasi_indikator"], "jumlah-wirausaha-baru")
    assert (wirausaha.nama, wirausaha.rincian) == (
        "Jumlah wirausaha baru (UMKM)",
        ("Satuan: UMKM.", "Target: 45.096."),
    )
    aktif = _pick(kunci["realisasi_indikator"], "persentase-koperasi-aktif")
    assert aktif.rincian[-1] == "Dihitung dari rumus; realisasinya tidak diketik."


def test_a_data_dasar_says_which_target_it_serves(tahun: Mapping[int, Kinerja]) -> None:
    data = _pick(build_kamus(tahun[2018], "koperasi").kunci["data"], "koperasi-aktif")
    assert data.rincian == ("Satuan: koperasi.", "Dipakai Persentase koperasi aktif. Target: 90,19.")
    assert data.bacaan is not None
    assert data.bacaan.jenis is JenisAngka.BULAT


def test_a_kegiatan_says_its_pagu_by_version_and_its_keluaran(tahun: Mapping[int, Kinerja]) -> None:
    kunci = build_kamus(tahun[2018], "koperasi").kunci
    pagu = _pick(kunci["realisasi_anggaran"], "pembinaan-perkoperasian")
    assert pagu.rincian == ("Satuan: Rp.", "Pagu murni: Rp59.190.000.")
    keluaran = _pick(kunci["realisasi_keluaran"], "pembinaan-perkoperasian")
    assert keluaran.rincian == ("Jumlah koperasi aktif yang dibina.", "Satuan: koperasi.", "Target: 19.")
    none = _pick(kunci["realisasi_keluaran"], "penertiban-koperasi")
    assert none.rincian == ("Kegiatan ini tidak mempunyai keluaran.",)


def test_what_stands_in_another_file_is_binding_and_what_stands_in_the_same_is_offered(
    tahun: Mapping[int, Kinerja],
) -> None:
    rujukan = build_kamus(tahun[2018]).rujukan
    assert {nama for nama, daftar in rujukan.items() if not daftar.tegas} == {
        "predikat",
        "pembilang",
        "penyebut",
        "dicabut_oleh",
    }
    assert "tidak ada" in _names(rujukan["mendukung"])


def test_an_indikator_that_could_not_be_read_is_offered_by_its_kode(contoh: dict[str, bytes]) -> None:
    path = "2018/umum/indikator.yaml"
    broken = contoh[path].replace(b"    satuan: indeks\n", b"")
    kunci = build_kamus(load(MemoriTempat({**contoh, path: broken})).tahun[2018], "umum").kunci
    assert _pick(kunci["realisasi_indikator"], "nilai-layanan") == Pilihan("nilai-layanan")


def test_where_not_all_kode_are_known_none_is_binding(contoh: dict[str, bytes]) -> None:
    broken = {**contoh, "2018/umum/indikator.yaml": b"indikator: 3\n"}
    kunci = build_kamus(load(MemoriTempat(broken)).tahun[2018], "umum").kunci
    assert not kunci["data"].tegas


def test_above_the_years_all_their_kode_are_known(tahun: Mapping[int, Kinerja]) -> None:
    kamus = build_kamus_umum(tahun.values())
    assert _names(kamus.rujukan["bidang"]) == {"sekretariat", "tenaga-kerja", "koperasi", "perindustrian"}
    assert _names(kamus.kunci["target"]) == set(tahun[2018].indikator)
    assert build_kamus_umum(()).rujukan == {}


def test_figures_of_a_predikat_may_be_one_of_its_steps(tahun: Mapping[int, Kinerja]) -> None:
    satuan = next(s for s in tahun[2018].instansi.satuan.values() if s.predikat)
    assert satuan.predikat is not None
    assert bacaan_of(satuan).huruf == tuple(step.kode for step in satuan.predikat.tingkat)
