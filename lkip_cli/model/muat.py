"""The data folder -> one Kinerja per year: everything is read, whatever is asked for later."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat
from lkip_cli.model.anggaran import BerkasAnggaran
from lkip_cli.model.dokumen import BerkasDokumen
from lkip_cli.model.entitas import DataDasar, Dokumen, Indikator, Instansi, Kegiatan, Program, Triwulan
from lkip_cli.model.indikator import BerkasIndikator
from lkip_cli.model.instansi import BerkasInstansi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.pendahuluan import BerkasPendahuluan
from lkip_cli.model.peraturan import BerkasPeraturan
from lkip_cli.model.susun.anggaran import build_anggaran, declare_anggaran
from lkip_cli.model.susun.indikator import build_data_dasar, build_indikator, declare_indikator
from lkip_cli.model.susun.instansi import build_instansi
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.rencana import build_dokumen, build_pendahuluan, build_peraturan
from lkip_cli.model.susun.renstra import build_renstra, build_target_renstra, find_renstra
from lkip_cli.model.susun.terbaca import Himpunan, missing_file, sort_files
from lkip_cli.model.susun.triwulan import Penyusun, Rencana
from lkip_cli.model.triwulan import BerkasTriwulan
from lkip_cli.model.triwulan_instansi import BerkasTriwulanInstansi
from lkip_cli.sumber.tree import LocatedTree

BERKAS_TAHUN = ("instansi.yaml", "dokumen.yaml", "pendahuluan.yaml")
BERKAS_BIDANG = ("indikator.yaml", "anggaran.yaml")


def load_kinerja(
    trees: Mapping[str, LocatedTree], nama_tempat: str = "data"
) -> tuple[dict[int, Kinerja], list[Diagnostic]]:
    """Every year of a data folder by its number, and all findings of reading the model.

    `trees` maps paths below the folder to the files as read; `nama_tempat` is how
    messages call the folder. A year always comes out: what cannot be read is left out
    of it, and reported.
    """
    himpunan, found = sort_files(trees, nama_tempat)
    years = {}
    for tahun in himpunan.tahun:
        kinerja, faults = _load_tahun(himpunan, tahun)
        years[tahun] = kinerja
        found += faults
    return years, found


def _load_tahun(himpunan: Himpunan, tahun: int) -> tuple[Kinerja, list[Diagnostic]]:
    kolektor = Kolektor()
    kolektor.temuan += _missing_files(himpunan, tahun)
    instansi = build_instansi(himpunan.get(f"{tahun}/instansi.yaml", BerkasInstansi), kolektor)
    peraturan = build_peraturan(himpunan.get("peraturan.yaml", BerkasPeraturan), kolektor)
    dokumen = build_dokumen(himpunan.get(f"{tahun}/dokumen.yaml", BerkasDokumen), tahun, kolektor)
    terbaca_renstra = find_renstra(himpunan, tahun)
    renstra = build_renstra(terbaca_renstra, tahun, kolektor)
    pendahuluan = build_pendahuluan(himpunan.get(f"{tahun}/pendahuluan.yaml", BerkasPendahuluan), kolektor)
    kolektor.temuan += _unlisted_bidang(himpunan, tahun, instansi)
    bidang = _folders(himpunan, tahun, instansi)
    data_dasar, indikator, program, kegiatan = _load_bidang(himpunan, tahun, bidang, instansi, dokumen, kolektor)
    rencana = Rencana(data_dasar, indikator, kegiatan, instansi.satuan)
    triwulan = {
        nomor: _load_triwulan(himpunan, tahun, nomor, bidang, Penyusun(nomor, rencana, kolektor))
        for nomor in himpunan.triwulan(tahun)
    }
    satuan = {kode: i.satuan for kode, i in indikator.items()}
    renstra = dataclasses.replace(renstra, target=build_target_renstra(terbaca_renstra, satuan, kolektor))
    kinerja = Kinerja(
        tahun,
        instansi,
        peraturan,
        dokumen,
        renstra,
        pendahuluan,
        data_dasar,
        indikator,
        program,
        kegiatan,
        triwulan,
        kolektor.letak,
    )
    return kinerja, kolektor.temuan


def _load_bidang(
    himpunan: Himpunan,
    tahun: int,
    bidang: tuple[str, ...],
    instansi: Instansi,
    dokumen: Dokumen,
    kolektor: Kolektor,
) -> tuple[dict[str, DataDasar], dict[str, Indikator], dict[str, Program], dict[str, Kegiatan]]:
    """The plan of all bidang: first every kode is declared, then what refers to it is built."""
    rencana = [(b, himpunan.get(f"{tahun}/{b}/indikator.yaml", BerkasIndikator)) for b in bidang]
    anggaran = [(b, himpunan.get(f"{tahun}/{b}/anggaran.yaml", BerkasAnggaran)) for b in bidang]
    for _, berkas in rencana:
        if berkas:
            declare_indikator(berkas, kolektor)
    for _, berkas_anggaran in anggaran:
        if berkas_anggaran:
            declare_anggaran(berkas_anggaran, kolektor)
    data_dasar: dict[str, DataDasar] = {}
    indikator: dict[str, Indikator] = {}
    program: dict[str, Program] = {}
    kegiatan: dict[str, Kegiatan] = {}
    for nama, berkas in rencana:
        if berkas:
            data_dasar |= build_data_dasar(berkas, nama, instansi, kolektor)
            indikator |= build_indikator(berkas, nama, instansi, dokumen, kolektor)
    for nama, berkas_anggaran in anggaran:
        if berkas_anggaran:
            programs, activities = build_anggaran(berkas_anggaran, nama, instansi, dokumen, kolektor)
            program |= programs
            kegiatan |= activities
    return data_dasar, indikator, program, kegiatan


def _load_triwulan(himpunan: Himpunan, tahun: int, nomor: int, bidang: tuple[str, ...], penyusun: Penyusun) -> Triwulan:
    for nama in bidang:
        berkas = himpunan.get(f"{tahun}/{nama}/tw{nomor}.yaml", BerkasTriwulan)
        if berkas:
            penyusun.add_bidang(nama, berkas)
    return penyusun.build(himpunan.get(f"{tahun}/tw{nomor}.yaml", BerkasTriwulanInstansi))


def _folders(himpunan: Himpunan, tahun: int, instansi: Instansi) -> tuple[str, ...]:
    """The bidang in print order; the folders where the list could not be read."""
    return tuple(instansi.bidang) or himpunan.bidang(tahun)


def _missing_files(himpunan: Himpunan, tahun: int) -> list[Diagnostic]:
    wanted = [f"{tahun}/{nama}" for nama in BERKAS_TAHUN]
    instansi = himpunan.get(f"{tahun}/instansi.yaml", BerkasInstansi)
    listed = instansi.model.bidang if instansi and isinstance(instansi.model, BerkasInstansi) else {}
    wanted += [f"{tahun}/{bidang}/{nama}" for bidang in listed for nama in BERKAS_BIDANG]
    if find_renstra(himpunan, tahun) is None:
        wanted.append("renstra/AWAL-AKHIR.yaml")
    return [missing_file(himpunan.nama_tempat, path) for path in wanted if path not in himpunan.berkas]


def _unlisted_bidang(himpunan: Himpunan, tahun: int, instansi: Instansi) -> list[Diagnostic]:
    if not instansi.bidang:
        return []
    return [
        Diagnostic(
            "LK220",
            Tingkat.KESALAHAN,
            f"folder `{bidang}` tidak ada dalam daftar bidang",
            (FilePlace(f"{himpunan.nama_tempat}/{tahun}/{bidang}"),),
            "Hanya bidang yang terdaftar di instansi.yaml yang masuk ke laporan.",
            f"Tambahkan `{bidang}: <nama bidang>` di bawah `bidang:` dalam instansi.yaml, atau ganti nama folder.",
        )
        for bidang in himpunan.bidang(tahun)
        if bidang not in instansi.bidang
    ]
