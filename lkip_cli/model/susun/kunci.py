"""kunci/TAHUN-twN.yaml -> Kunci; one that was changed by hand is not used."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Fault, Gagal
from lkip_cli.model.entitas import Kunci, Pembukaan, RalatTerbit
from lkip_cli.model.kunci import SIDIK, TERKUNCI, BerkasKunci
from lkip_cli.model.nilai import Ralat
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.kunci_diubah import DIUBAH
from lkip_cli.model.susun.terbaca import Himpunan
from lkip_cli.model.tulis_kunci import compute_sidik
from lkip_cli.sumber.tree import Loc


def build_kunci(himpunan: Himpunan, tahun: int, kolektor: Kolektor) -> dict[int, Kunci]:
    """The locks of a year by number of the quarter, without those that cannot be trusted."""
    locks: dict[int, Kunci] = {}
    for path, nomor in himpunan.kunci(tahun).items():
        terbaca = himpunan.get(path, BerkasKunci)
        if terbaca is None:
            continue
        kolektor.letak.add(("kunci", nomor), terbaca.tree.place)
        if isinstance(terbaca.model, Gagal):
            continue
        kunci = _kunci(terbaca.model)
        fault = _distrust(kunci, terbaca.model.sidik, Periode(tahun, nomor))
        if fault is not None:
            kolektor.report(terbaca.tree, _faulty(fault), fault)
            continue
        locks[nomor] = kunci
    return locks


def _kunci(isi: BerkasKunci) -> Kunci:
    return Kunci(
        periode=isi.laporan.periode,
        instansi=isi.laporan.instansi,
        identitas=isi.laporan.identitas,
        terbit={
            (bagian, kode, medan): teks
            for bagian, entities in isi.terbit.items()
            for kode, figures in entities.items()
            for medan, teks in figures.items()
        },
        tanggal_laporan=isi.laporan.tanggal_laporan,
        dikunci=isi.laporan.dikunci,
        setelah=tuple(isi.laporan.setelah),
        terkunci=isi.status == TERKUNCI,
        ralat=tuple(
            RalatTerbit(
                satu.periode,
                (satu.bagian, satu.kode, satu.medan),
                satu.semula,
                satu.menjadi,
                Ralat(satu.alasan, satu.dasar, satu.tanggal),
            )
            for satu in isi.ralat
        ),
        riwayat=tuple(Pembukaan(satu.alasan, satu.tanggal, satu.identitas) for satu in isi.riwayat),
    )


def _distrust(kunci: Kunci, sidik: str, periode: Periode) -> Fault | None:
    """Why a lock is not used: its content is not what the program wrote, or it belongs to another quarter."""
    if kunci.periode != periode:
        return Fault(
            "LK231",
            f"kunci {kunci.periode} berada dalam berkas milik {periode}",
            "Setiap triwulan mempunyai berkas kuncinya sendiri; isi yang disalin dari triwulan lain tidak berlaku.",
            f"Pulihkan berkas ini dari git. Bila {periode.nama} belum dikunci, hapus berkas ini, lalu jalankan "
            f"`lkip lock --tahun {periode.tahun} --triwulan {periode.triwulan}`.",
        )
    if compute_sidik(kunci) == sidik:
        return None
    return DIUBAH


def _faulty(fault: Fault) -> Loc:
    return ("laporan", "periode") if fault.kode == "LK231" else (SIDIK,)
