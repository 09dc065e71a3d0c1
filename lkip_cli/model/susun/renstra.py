"""renstra/AWAL-AKHIR.yaml -> Renstra: misi, tujuan and sasaran numbered over the whole renstra."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lkip_cli.diagnostics import Gagal, Place
from lkip_cli.model.entitas import Misi, Renstra, Sasaran, Satuan, Tujuan
from lkip_cli.model.nilai import NilaiTarget
from lkip_cli.model.renstra import BerkasRenstra, MisiBerkas, SasaranBerkas, TujuanBerkas
from lkip_cli.model.susun.baca import KATA_TARGET, read_scalar
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Himpunan, Terbaca
from lkip_cli.sumber.tree import LocatedTree


def find_renstra(himpunan: Himpunan, tahun: int) -> Terbaca[BerkasRenstra] | None:
    """The renstra whose years hold `tahun`."""
    for path, berkas in himpunan.berkas.items():
        if "awal" in berkas.bagian and int(berkas.bagian["awal"]) <= tahun <= int(berkas.bagian["akhir"]):
            return himpunan.get(path, BerkasRenstra)
    return None


def build_renstra(terbaca: Terbaca[BerkasRenstra] | None, tahun: int, kolektor: Kolektor) -> Renstra:
    """The plan; empty where the file is missing or could not be read. Targets come later (`build_target_renstra`)."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        kolektor.unreadable("sasaran")
        return Renstra(tahun, tahun, "", {}, {}, {}, {})
    renstra = Renstra(int(terbaca.bagian["awal"]), int(terbaca.bagian["akhir"]), terbaca.model.visi, {}, {}, {}, {})
    misi: dict[str, Misi] = {}
    tujuan: dict[str, Tujuan] = {}
    sasaran: dict[str, Sasaran] = {}
    for kode, isi in _misi(terbaca, kolektor):
        misi[kode] = Misi(kode, len(misi) + 1, isi.nama)
        for kode_tujuan, isi_tujuan in _tujuan(terbaca.tree, kode, isi, kolektor):
            tujuan[kode_tujuan] = Tujuan(kode_tujuan, len(tujuan) + 1, isi_tujuan.nama, kode)
            loc = ("misi", kode, "tujuan", kode_tujuan)
            for kode_sasaran, isi_sasaran in _sasaran(terbaca.tree, loc, isi_tujuan, kolektor):
                nomor = len(sasaran) + 1
                sasaran[kode_sasaran] = _build_sasaran(kode_sasaran, nomor, kode, kode_tujuan, isi_sasaran)
    return Renstra(renstra.awal, renstra.akhir, renstra.visi, misi, tujuan, sasaran, {})


def _build_sasaran(kode: str, nomor: int, misi: str, tujuan: str, isi: SasaranBerkas) -> Sasaran:
    return Sasaran(kode, nomor, isi.nama, misi, tujuan, isi.bidang, isi.strategi, isi.kebijakan)


def _misi(terbaca: Terbaca[BerkasRenstra], kolektor: Kolektor) -> Iterator[tuple[str, MisiBerkas]]:
    if isinstance(terbaca.model, Gagal):
        return
    for kode, isi in terbaca.model.misi.items():
        kolektor.declare("misi", kode, terbaca.tree, ("misi", kode))
        if isinstance(isi, Gagal):
            kolektor.unreadable("sasaran")
        else:
            yield kode, isi


def _tujuan(tree: LocatedTree, misi: str, isi: MisiBerkas, kolektor: Kolektor) -> Iterator[tuple[str, TujuanBerkas]]:
    for kode, tujuan in isi.tujuan.items():
        kolektor.declare("tujuan", kode, tree, ("misi", misi, "tujuan", kode))
        if isinstance(tujuan, Gagal):
            kolektor.unreadable("sasaran")
        else:
            yield kode, tujuan


def _sasaran(
    tree: LocatedTree, loc: tuple[str, ...], isi: TujuanBerkas, kolektor: Kolektor
) -> Iterator[tuple[str, SasaranBerkas]]:
    for kode, sasaran in isi.sasaran.items():
        here = (*loc, "sasaran", kode)
        kolektor.declare("sasaran", kode, tree, here)
        if isinstance(sasaran, Gagal):
            continue
        if kolektor.check("bidang", sasaran.bidang, tree, (*here, "bidang")):
            yield kode, sasaran


def build_target_renstra(
    terbaca: Terbaca[BerkasRenstra] | None, satuan: dict[str, Satuan], kolektor: Kolektor
) -> dict[str, dict[int, NilaiTarget]]:
    """The targets of the renstra by indikator and year, read by the satuan of the indikator."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        return {}
    targets: dict[str, dict[int, NilaiTarget]] = {}
    for kode, years in terbaca.model.target.items():
        loc = ("target", kode)
        kolektor.letak.add(("target_renstra", kode), partial(_place_target, terbaca.tree, kode))
        if (
            isinstance(years, Gagal)
            or not kolektor.check("indikator", kode, terbaca.tree, loc, key=True)
            or kode not in satuan
        ):
            continue
        targets[kode] = {
            tahun: read_scalar(kolektor, terbaca.tree, (*loc, str(tahun)), text, satuan[kode], KATA_TARGET)
            for tahun, text in years.items()
            if not isinstance(text, Gagal)
        }
    return targets


def _place_target(tree: LocatedTree, kode: str, rest: tuple[str | int, ...]) -> Place:
    return tree.place(("target", kode, *rest), key=not rest)
