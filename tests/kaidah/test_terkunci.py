"""Changes to published figures as messages: where, what it was, what it is, what follows, what to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic, TextPlace
from lkip_cli.diagnostics.contoh_dasar import TRIWULAN_2
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, TRIWULAN_I, change
from lkip_cli.laporan.terbit.kunci import make_kunci
from lkip_cli.model.tulis_kunci import path_kunci, write_kunci
from lkip_cli.pipeline import check, gather, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Temukan = Callable[[str, Mapping[str, str | bytes | None]], list[Diagnostic]]


def test_the_message_names_both_places_both_figures_and_what_follows(temukan: Temukan) -> None:
    (found,) = temukan("LK507", with_kunci(change(TRIWULAN_I, ("jumlah-peserta: 40", "jumlah-peserta: 41"))))
    assert found.ringkas == (
        "nilai `jumlah-peserta` berubah dari 40 menjadi 41, padahal sudah terbit dalam laporan Triwulan I Tahun 2018"
    )
    here, lock = found.places
    assert isinstance(here, TextPlace)
    assert isinstance(lock, TextPlace)
    assert (here.berkas, here.excerpt.strip(), here.label) == (
        "data/2018/umum/tw1.yaml",
        "jumlah-peserta: 41",
        "di sini 41",
    )
    assert lock.excerpt.strip() == "nilai: 40"
    assert lock.label == "terbit dalam laporan Triwulan I: 40"
    assert "realisasi `persentase-lulus` dari 80,00 menjadi 82,00" in found.mengapa
    assert "dan 1 angka lain" in found.mengapa
    assert "`nilai: 41` dan `ralat:`" in found.perbaikan


def test_a_figure_that_was_taken_out_is_told_at_its_block_and_not_a_second_time(contoh: dict[str, bytes]) -> None:
    without = ("  jumlah-peserta: 40\n", ""), ("{jumlah-peserta} peserta lulus", "peserta lulus")
    reference = ("sebesar\n        {persentase-lulus.capaian}", "baik")
    files = with_kunci(change(TRIWULAN_I, *without, reference))
    found = check(MemoriTempat({**contoh, **{path: str(isi).encode() for path, isi in files.items()}}))
    assert [d.kode for d in found] == ["LK507"]
    assert isinstance(found[0].place, TextPlace)
    assert found[0].place.excerpt == "data:"
    assert "dari 40 menjadi belum diisi" in found[0].ringkas


def test_for_the_plan_the_file_of_the_planner_is_named(temukan: Temukan) -> None:
    (found,) = temukan("LK508", with_kunci(change(INDIKATOR, ("target: 75", "target: 74"))))
    assert "tulis di data/2018/tw1.yaml: `ralat:`, di bawahnya `persentase-lulus:`" in found.perbaikan
    assert isinstance(found.place, TextPlace)
    assert found.place.excerpt.strip() == "target: 74"


def test_kode_of_one_bidang_that_are_gone_are_one_finding(temukan: Temukan) -> None:
    data = "data_dasar:\n  jumlah-peserta:"
    plan = change(INDIKATOR, (data, "data_dasar:\n  lulus:"), ("  jumlah-pendaftar:\n", "  pendaftar:\n"))
    plan = change(INDIKATOR, ("Jumlah pendaftar", "Yang mendaftar"), ("yang lulus\n", "lulus\n"), dari=plan)
    tw1 = change(TRIWULAN_I, ("  jumlah-peserta: 40\n  jumlah-pendaftar: 50\n", "  lulus: 7\n  pendaftar: 9\n"))
    (found,) = temukan("LK510", with_kunci({**plan, **tw1}))
    assert found.ringkas.startswith("kode data dasar `jumlah-peserta`, kode data dasar `jumlah-pendaftar` dihapus")


def test_the_same_kode_may_be_named_otherwise_by_its_nama(temukan: Temukan) -> None:
    assert temukan("LK510", with_kunci(change(ANGGARAN, ("Pelatihan petugas", "Pembekalan petugas")))) == []


def test_three_reports_are_listed_as_in_a_sentence(contoh: dict[str, bytes]) -> None:
    files = contoh | {f"2018/umum/tw{nomor}.yaml": TRIWULAN_2.encode() for nomor in (2, 3)}
    muatan = load(MemoriTempat(files))
    for periode in (Periode(2018, nomor) for nomor in (1, 2, 3)):
        files[path_kunci(periode)] = write_kunci(make_kunci(gather(muatan, periode), "f" * 64, None)).encode()
    path = "2018/umum/indikator.yaml"
    found = check(MemoriTempat(files | {path: files[path].replace(b"target: 75", b"target: 74")}))
    (told,) = [one.ringkas for one in found if one.kode == "LK508"]
    assert told.endswith("terbit dalam laporan Triwulan I, Triwulan II, dan Triwulan III Tahun 2018")
