"""The data folder -> one Kinerja per year: everything is read, whatever is asked for later."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Mapping
from dataclasses import dataclass

from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat
from lkip_cli.model.anggaran import BerkasAnggaran
from lkip_cli.model.dokumen import BerkasDokumen
from lkip_cli.model.entitas import Dokumen, Instansi, Pengecualian, Triwulan
from lkip_cli.model.indikator import BerkasIndikator
from lkip_cli.model.instansi import BerkasInstansi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.pendahuluan import BerkasPendahuluan
from lkip_cli.model.pengecualian import BerkasPengecualian
from lkip_cli.model.peraturan import BerkasPeraturan
from lkip_cli.model.riwayat import BerkasRiwayat
from lkip_cli.model.susun.anggaran import build_anggaran, declare_anggaran
from lkip_cli.model.susun.indikator import build_data_dasar, build_indikator, declare_indikator
from lkip_cli.model.susun.instansi import build_instansi
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.kunci import build_kunci
from lkip_cli.model.susun.pengecualian import build_pengecualian
from lkip_cli.model.susun.rencana import build_dokumen, build_pendahuluan, build_peraturan
from lkip_cli.model.susun.renstra import build_renstra, build_target_renstra, find_renstra
from lkip_cli.model.susun.riwayat import attach_riwayat
from lkip_cli.model.susun.terbaca import Himpunan, missing_file, sort_files
from lkip_cli.model.susun.triwulan import Penyusun, Rencana
from lkip_cli.model.triwulan import BerkasTriwulan
from lkip_cli.model.triwulan_instansi import BerkasTriwulanInstansi
from lkip_cli.sumber.tree import LocatedTree

BERKAS_TAHUN = ("instansi.yaml", "dokumen.yaml", "pendahuluan.yaml")
BERKAS_BIDANG = ("indikator.yaml", "anggaran.yaml")


@dataclass(frozen=True, slots=True)
class Data:
    """A data folder as read: its years by number, and the warnings that may stand."""

    tahun: Mapping[int, Kinerja]
    pengecualian: tuple[Pengecualian, ...]


def load_data(trees: Mapping[str, LocatedTree], nama_tempat: str = "data") -> tuple[Data, list[Diagnostic]]:
    """A data folder, and all findings of reading the model.

    `trees` maps paths below the folder to the files as read; `nama_tempat` is how
    messages call the folder. A year always comes out: what cannot be read is left out
    of it, and reported.
    """
    himpunan, found = sort_files(trees, nama_tempat)
    years = {}
    for tahun in himpunan.tahun:
        kolektor = Kolektor()
        years[tahun] = _load_tahun(himpunan, tahun, kolektor)
        found += kolektor.temuan
    years, faults = attach_riwayat(himpunan.get("riwayat.yaml", BerkasRiwayat), years)
    found += faults
    return Data(years, build_pengecualian(himpunan.get("pengecualian.yaml", BerkasPengecualian))), found


def _load_tahun(himpunan: Himpunan, tahun: int, kolektor: Kolektor) -> Kinerja:
    kolektor.temuan += _missing_files(himpunan, tahun)
    instansi = build_instansi(himpunan.get(f"{tahun}/instansi.yaml", BerkasInstansi), kolektor)
    kolektor.temuan += _unlisted_bidang(himpunan, tahun, instansi)
    peraturan = build_peraturan(himpunan.get("peraturan.yaml", BerkasPeraturan), kolektor)
    dokumen = build_dokumen(himpunan.get(f"{tahun}/dokumen.yaml", BerkasDokumen), tahun, kolektor)
    renstra = build_renstra(find_renstra(himpunan, tahun), tahun, kolektor)
    pendahuluan = build_pendahuluan(himpunan.get(f"{tahun}/pendahuluan.yaml", BerkasPendahuluan), kolektor)
    rencana = _load_rencana(himpunan, tahun, instansi, dokumen, kolektor)
    satuan = {kode: indikator.satuan for kode, indikator in rencana.indikator.items()}
    target = build_target_renstra(find_renstra(himpunan, tahun), satuan, kolektor)
    rencana = dataclasses.replace(rencana, sasaran=renstra.sasaran)
    triwulan = _load_triwulan(himpunan, tahun, rencana, kolektor)
    return Kinerja(
        tahun=tahun,
        instansi=instansi,
        peraturan=peraturan,
        dokumen=dokumen,
        renstra=dataclasses.replace(renstra, target=target),
        pendahuluan=pendahuluan,
        data_dasar=rencana.data_dasar,
        indikator=rencana.indikator,
        program=rencana.program,
        kegiatan=rencana.kegiatan,
        triwulan=triwulan,
        letak=kolektor.letak,
        tak_terbaca=_unread(rencana, kolektor) | _unread_angka(triwulan, kolektor),
        lengkap=kolektor.lengkap,
        kunci=build_kunci(himpunan, tahun, kolektor),
    )


def _load_rencana(himpunan: Himpunan, tahun: int, instansi: Instansi, dokumen: Dokumen, kolektor: Kolektor) -> Rencana:
    """The plan of all bidang: first every kode is declared, then what refers to it is built."""
    bidang = tuple(instansi.bidang) or himpunan.bidang(tahun)
    files = [
        (
            nama,
            himpunan.get(f"{tahun}/{nama}/indikator.yaml", BerkasIndikator),
            himpunan.get(f"{tahun}/{nama}/anggaran.yaml", BerkasAnggaran),
        )
        for nama in bidang
    ]
    for _, indikator, anggaran in files:
        declare_indikator(indikator, kolektor)
        declare_anggaran(anggaran, kolektor)
    rencana = Rencana(bidang, instansi.satuan)
    for nama, indikator, anggaran in files:
        if indikator:
            rencana.data_dasar.update(build_data_dasar(indikator, nama, instansi, kolektor))
            rencana.indikator.update(build_indikator(indikator, nama, instansi, dokumen, kolektor))
        if anggaran:
            program, kegiatan = build_anggaran(anggaran, nama, instansi, dokumen, kolektor)
            rencana.program.update(program)
            rencana.kegiatan.update(kegiatan)
    return rencana


def _load_triwulan(himpunan: Himpunan, tahun: int, rencana: Rencana, kolektor: Kolektor) -> dict[int, Triwulan]:
    quarters = {}
    for nomor in himpunan.triwulan(tahun):
        penyusun = Penyusun(nomor, rencana, kolektor)
        for nama in rencana.bidang:
            berkas = himpunan.get(f"{tahun}/{nama}/tw{nomor}.yaml", BerkasTriwulan)
            if berkas:
                penyusun.add_bidang(nama, berkas)
        quarters[nomor] = penyusun.build(himpunan.get(f"{tahun}/tw{nomor}.yaml", BerkasTriwulanInstansi))
    return quarters


def _unread(rencana: Rencana, kolektor: Kolektor) -> frozenset[str]:
    """The kode that are declared but did not come out."""
    kinds: dict[str, Container[str]] = {
        "data_dasar": rencana.data_dasar,
        "indikator": rencana.indikator,
        "program": rencana.program,
        "kegiatan": rencana.kegiatan,
    }
    return frozenset(kode for jenis, read in kinds.items() for kode in kolektor.known(jenis) if kode not in read)


def _unread_angka(triwulan: Mapping[int, Triwulan], kolektor: Kolektor) -> frozenset[str]:
    """The kode of one-off figures that stand in a quarter but did not come out."""
    listed = ((satu, kode) for nomor, satu in triwulan.items() for kode in kolektor.letak.list_kode("angka", nomor))
    return frozenset(kode for satu, kode in listed if kode not in satu.angka)


def _missing_files(himpunan: Himpunan, tahun: int) -> list[Diagnostic]:
    wanted = [f"{tahun}/{nama}" for nama in BERKAS_TAHUN]
    instansi = himpunan.get(f"{tahun}/instansi.yaml", BerkasInstansi)
    listed = instansi.model.bidang if instansi and isinstance(instansi.model, BerkasInstansi) else {}
    wanted += [f"{tahun}/{bidang}/{nama}" for bidang in listed for nama in BERKAS_BIDANG]
    found = [missing_file(himpunan.nama_tempat, path) for path in wanted if path not in himpunan.berkas]
    if find_renstra(himpunan, tahun) is None:
        found.append(_missing_renstra(himpunan.nama_tempat, tahun))
    return found


def _missing_renstra(nama_tempat: str, tahun: int) -> Diagnostic:
    """A year that no renstra holds; told at a file of that year, for the other years may have theirs."""
    return Diagnostic(
        "LK215",
        Tingkat.KESALAHAN,
        f"renstra yang memuat tahun {tahun} belum ada",
        (FilePlace(f"{nama_tempat}/{tahun}/instansi.yaml"),),
        "Sasaran setiap indikator berasal dari renstra; tanpa renstra laporan tahun itu tidak dapat disusun.",
        f"Buat {nama_tempat}/renstra/AWAL-AKHIR.yaml bagi periodenya, atau salin renstra lama sebagai kerangka: "
        f"`lkip new tahun {tahun} --sisanya --renstra AWAL-AKHIR`.",
    )


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
