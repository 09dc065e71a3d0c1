"""The kegiatan: pagu, what was spent, and what was delivered."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.hasil import HasilAnggaran, HasilKeluaran
from lkip_cli.capaian.versi import find_first, find_in_force, pick
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.pohon import leaves
from lkip_cli.laporan.terbit.angka import Sifat, Terbit, print_terbit
from lkip_cli.laporan.terbit.bagian.cara import DESIMAL, VERSI_PAGU
from lkip_cli.laporan.terbit.isian import Tempat, as_isian
from lkip_cli.model.entitas import Kegiatan, NamaTerbit
from lkip_cli.model.nilai import Absen

KEGIATAN = "kegiatan"


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """Every kegiatan in file order; money only where it is held."""
    single = {satu.kode for satu in leaves(bahan.kinerja.kegiatan)}
    for kode, kegiatan in bahan.kinerja.kegiatan.items():
        yield from _meaning(kegiatan)
        if kode in single:
            yield from _money(bahan, kegiatan, bahan.kini.anggaran[kode])
        if kode in bahan.kini.keluaran:
            yield from _keluaran(bahan, kegiatan, bahan.kini.keluaran[kode])


def _meaning(kegiatan: Kegiatan) -> Iterator[Terbit]:
    kode = kegiatan.kode
    yield Terbit((KEGIATAN, kode, "nama"), kegiatan.nama, Sifat.NAMA, (KEGIATAN, kode))
    for medan, teks in (("bidang", kegiatan.bidang), ("program", kegiatan.program), ("mendukung", kegiatan.mendukung)):
        yield Terbit((KEGIATAN, kode, medan), teks or "tidak ada", Sifat.CARA, (KEGIATAN, kode, medan))


def _money(bahan: Bahan, kegiatan: Kegiatan, hasil: HasilAnggaran) -> Iterator[Terbit]:
    """`pagu_murni` stands beside the pagu where a later version is in force."""
    kode, versi = kegiatan.kode, bahan.kinerja.dokumen.pagu
    in_force, first = find_in_force(versi, bahan.periode), find_first(versi)
    written = {} if isinstance(kegiatan.pagu, Absen) else kegiatan.pagu
    picked = pick(written, in_force)
    sebab, nama = frozenset({VERSI_PAGU}), (KEGIATAN, kode, "pagu")
    asal = (KEGIATAN, kode, "pagu", *([picked[0].kode] if picked else []))
    yield Terbit(nama, print_terbit(hasil.pagu), Sifat.RENCANA, asal, sebab, hasil.pagu.tag)
    if len(in_force) > 1 and first is not None:
        murni = print_terbit(hasil.pagu_murni)
        asal = (KEGIATAN, kode, "pagu", first.kode)
        yield Terbit((KEGIATAN, kode, "pagu_murni"), murni, Sifat.RENCANA, asal, sebab, hasil.pagu_murni.tag)
    tempat = Tempat(KEGIATAN, kode, "realisasi", "realisasi_anggaran", kegiatan.bidang)
    yield as_isian(bahan, tempat, hasil.realisasi, sebab)
    parts = frozenset({nama, tempat.nama, DESIMAL})
    yield Terbit(
        (KEGIATAN, kode, "serapan"),
        print_terbit(hasil.serapan),
        Sifat.HITUNGAN,
        (KEGIATAN, kode),
        parts,
        hasil.serapan.tag,
    )


def _keluaran(bahan: Bahan, kegiatan: Kegiatan, hasil: HasilKeluaran) -> Iterator[Terbit]:
    kode = kegiatan.kode
    satuan: NamaTerbit = (KEGIATAN, kode, "satuan")
    yield Terbit(satuan, hasil.target.satuan.kode, Sifat.ARTI, (KEGIATAN, kode, "keluaran", "satuan"))
    target: NamaTerbit = (KEGIATAN, kode, "target_keluaran")
    asal = (KEGIATAN, kode, "keluaran", "target")
    yield Terbit(target, print_terbit(hasil.target), Sifat.RENCANA, asal, frozenset({satuan}), hasil.target.tag)
    tempat = Tempat(KEGIATAN, kode, "keluaran", "realisasi_keluaran", kegiatan.bidang)
    yield as_isian(bahan, tempat, hasil.realisasi, frozenset({satuan}))
    parts = frozenset({target, tempat.nama, satuan, DESIMAL})
    nama = (KEGIATAN, kode, "capaian_keluaran")
    yield Terbit(nama, print_terbit(hasil.capaian), Sifat.HITUNGAN, (KEGIATAN, kode), parts, hasil.capaian.tag)
