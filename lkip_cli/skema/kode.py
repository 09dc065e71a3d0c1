"""The kode of a year -> what an editor offers: for references, and for the keys of the blocks of a quarter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from lkip_cli.angka.cetak import format_nilai, format_rupiah
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import DataDasar, Indikator, Kegiatan, Peraturan, Satuan, Versi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, NilaiTarget, Rentang
from lkip_cli.model.susun.baca import RUPIAH
from lkip_cli.model.susun.kolektor import NAMA_JENIS
from lkip_cli.skema.angka import Bacaan
from lkip_cli.skema.kamus import Daftar, Kamus, Pilihan

TIDAK_ADA = Pilihan(KataAbsen.TIDAK_ADA, "Kegiatan ini tidak mendukung indikator mana pun.")
INDIKATOR = ("target", "indikator")
"""The blocks of renstra and riwayat whose keys are indikator."""
TIDAK_DIKETIK = "Dihitung dari rumus; realisasinya tidak diketik."


def build_kamus(kinerja: Kinerja, bidang: str = "") -> Kamus:
    """The kode of a year for the files of one bidang, or for those of the year itself."""
    satuan = {kode: bacaan_of(satuan) for kode, satuan in kinerja.instansi.satuan.items()}
    kunci = _versi(kinerja) | (_quarter(kinerja, bidang) if bidang else {})
    return Kamus(_references(kinerja), kunci, satuan)


def build_kamus_umum(tahun: Iterable[Kinerja]) -> Kamus:
    """The kode for the files above the years: what any year knows."""
    kamus = [build_kamus(kinerja) for kinerja in tahun]
    if not kamus:
        return Kamus()
    rujukan = {nama: _joined(satu.rujukan[nama] for satu in kamus) for nama in ("bidang", "dicabut_oleh")}
    indikator = _joined(satu.rujukan["juga_mendukung"] for satu in kamus)
    return Kamus(rujukan, dict.fromkeys(INDIKATOR, indikator))


def bacaan_of(satuan: Satuan) -> Bacaan:
    """How figures of a satuan are read."""
    steps = satuan.predikat.tingkat if satuan.predikat else ()
    return Bacaan(satuan.jenis, (), tuple(step.kode for step in steps))


def _references(kinerja: Kinerja) -> Mapping[str, Daftar]:
    """The kode that a key may refer to; what stands in the same file may be newer there than here."""
    indikator = _listed(kinerja, "indikator", map(_indikator, kinerja.indikator.values()))
    data_dasar = _listed(kinerja, "data_dasar", map(_data_dasar, kinerja.data_dasar.values()))
    instansi = kinerja.instansi
    peraturan = _listed(kinerja, "peraturan", map(_peraturan, kinerja.peraturan.values()))
    return {
        "satuan": _listed(kinerja, "satuan", (Pilihan(k, s.nama) for k, s in instansi.satuan.items())),
        "predikat": _listed(kinerja, "predikat", map(Pilihan, instansi.predikat)).offered(),
        "bidang": _listed(kinerja, "bidang", (Pilihan(k, nama) for k, nama in instansi.bidang.items())),
        "sasaran": _sasaran(kinerja),
        "mendukung": indikator.with_choice(TIDAK_ADA),
        "juga_mendukung": indikator,
        "pembilang": data_dasar.offered(),
        "penyebut": data_dasar.offered(),
        "dicabut_oleh": peraturan.offered(),
        "dasar_pembentukan": peraturan,
        "dasar_tugas": peraturan,
    }


def _versi(kinerja: Kinerja) -> dict[str, Daftar]:
    dokumen = kinerja.dokumen
    return {
        "indikator.KODE.target": _listed(kinerja, "versi_pk", map(_version, dokumen.perjanjian_kinerja)),
        "program.KODE.kegiatan.KODE.pagu": _listed(kinerja, "versi_pagu", map(_version, dokumen.pagu)),
    }


def _quarter(kinerja: Kinerja, bidang: str) -> dict[str, Daftar]:
    """The keys of the blocks of a quarter of a bidang."""
    indikator = [i for i in kinerja.indikator.values() if i.bidang == bidang]
    kegiatan = [k for k in kinerja.kegiatan.values() if k.bidang == bidang]
    data = [d for d in kinerja.data_dasar.values() if d.bidang == bidang]
    return {
        "data": _listed(kinerja, "data_dasar", (_data_dasar(d, indikator) for d in data)),
        "realisasi_indikator": _listed(kinerja, "indikator", map(_indikator, indikator)),
        "realisasi_anggaran": _listed(kinerja, "kegiatan", map(_anggaran, kegiatan)),
        "realisasi_keluaran": _listed(kinerja, "kegiatan", map(_keluaran, kegiatan)),
        "narasi.sasaran": _sasaran(kinerja),
        "narasi.kegiatan": _listed(kinerja, "kegiatan", (Pilihan(k.kode, k.nama) for k in kegiatan)),
    }


def _listed(kinerja: Kinerja, jenis: str, pilihan: Iterable[Pilihan]) -> Daftar:
    """What could be read of a kind, and the bare kode of what could not."""
    read = tuple(pilihan)
    of_year: Mapping[str, object] = getattr(kinerja, jenis, {})
    known = {satu.kode for satu in read} | {*of_year}
    unread = [kode for kode in kinerja.letak.list_kode(jenis) if kode not in known]
    return Daftar((*read, *map(Pilihan, unread)), NAMA_JENIS[jenis], kinerja.lengkap)


def _joined(daftar: Iterable[Daftar]) -> Daftar:
    """The kode of several years, each once, by its newest nama."""
    listed = tuple(daftar)
    pilihan = {satu.kode: satu for one in listed for satu in one.pilihan}
    return Daftar(tuple(pilihan.values()), listed[0].sebutan, all(one.tegas for one in listed))


def _sasaran(kinerja: Kinerja) -> Daftar:
    return _listed(kinerja, "sasaran", (Pilihan(k, s.nama) for k, s in kinerja.renstra.sasaran.items()))


def _peraturan(peraturan: Peraturan) -> Pilihan:
    return Pilihan(peraturan.kode, f"{peraturan.jenis} Nomor {peraturan.nomor}", (peraturan.tentang,))


def _version(versi: Versi) -> Pilihan:
    return Pilihan(versi.kode, versi.nama)


def _data_dasar(data: DataDasar, indikator: Iterable[Indikator] = ()) -> Pilihan:
    users = [
        f"Dipakai {i.nama}. Target: {_target(i)}."
        for i in indikator
        if i.rumus and data.kode in (*i.rumus.pembilang, *i.rumus.penyebut)
    ]
    return Pilihan(data.kode, data.nama, (_satuan(data.satuan), *users), bacaan_of(data.satuan))


def _indikator(indikator: Indikator) -> Pilihan:
    rumus = (TIDAK_DIKETIK,) if indikator.rumus else ()
    rincian = (_satuan(indikator.satuan), f"Target: {_target(indikator)}.", *rumus)
    return Pilihan(indikator.kode, indikator.nama, rincian, bacaan_of(indikator.satuan))


def _anggaran(kegiatan: Kegiatan) -> Pilihan:
    return Pilihan(kegiatan.kode, kegiatan.nama, (_satuan(RUPIAH), *_pagu(kegiatan)), bacaan_of(RUPIAH))


def _keluaran(kegiatan: Kegiatan) -> Pilihan:
    keluaran = kegiatan.keluaran
    if keluaran is None:
        return Pilihan(kegiatan.kode, kegiatan.nama, ("Kegiatan ini tidak mempunyai keluaran.",))
    rincian = (f"{keluaran.nama}.", _satuan(keluaran.satuan), f"Target: {_nilai(keluaran.target)}.")
    return Pilihan(kegiatan.kode, kegiatan.nama, rincian, bacaan_of(keluaran.satuan))


def _satuan(satuan: Satuan) -> str:
    return f"Satuan: {satuan.nama}."


def _pagu(kegiatan: Kegiatan) -> Iterator[str]:
    if isinstance(kegiatan.pagu, Absen):
        yield f"Pagu: {kegiatan.pagu.kata}."
    else:
        for versi, pagu in kegiatan.pagu.items():
            if isinstance(pagu, Decimal):
                yield f"Pagu {versi}: {format_rupiah(pagu, tanda=True)}."


def _target(indikator: Indikator) -> str:
    """The target of the year under the newest version of the Perjanjian Kinerja."""
    newest = [target.tahun for target in indikator.target.values()][-1:]
    return _nilai(newest[0]) if newest else str(KataAbsen.BELUM_DITETAPKAN)


def _nilai(nilai: NilaiTarget) -> str:
    match nilai:
        case Decimal():
            return format_nilai(nilai)
        case Rentang():
            return f"{format_nilai(nilai.minimal)} sampai dengan {format_nilai(nilai.maksimal)}"
        case Huruf():
            return nilai.kode
        case Absen():
            return str(nilai.kata)
        case Gagal():
            return "tidak dapat dibaca"
