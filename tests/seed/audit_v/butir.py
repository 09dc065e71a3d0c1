"""An item of the audit as it could be written in data files, and what `lkip validate` must say to it."""

from __future__ import annotations

from dataclasses import dataclass

INDIKATOR = "2018/umum/indikator.yaml"
ANGGARAN = "2018/umum/anggaran.yaml"
TRIWULAN = "2018/umum/tw2.yaml"
RENSTRA = "renstra/2014-2018.yaml"
INSTANSI = "2018/instansi.yaml"
PENDAHULUAN = "2018/pendahuluan.yaml"
PERATURAN = "peraturan.yaml"


@dataclass(frozen=True, slots=True)
class Ubah:
    """The spot `lama` of a file of the Dinas, and how it reads with the fault in it.

    Each `▶` in `baru` stands before the character at which a finding must stand. The whole
    file is meant where `lama` is empty.
    """

    berkas: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class Butir:
    """The fault in a few words, how it is written, and what comes of it.

    `kode` are the codes of the findings in the order of their marks, files in the order
    of their paths; there are no others. `ada` are figures that must be printed all the
    same, `tiada` figures that no page may show, both as in a cell of a table: without sign
    and satuan. `pesan` are words of the findings.
    """

    salah: str
    ubah: tuple[Ubah, ...]
    kode: tuple[str, ...]
    ada: tuple[str, ...] = ()
    tiada: tuple[str, ...] = ()
    pesan: tuple[str, ...] = ()


def kegiatan(kode: str, nama: str, pagu: str, keluaran: str = "") -> tuple[Ubah, ...]:
    """One more kegiatan of koperasi without spending; `keluaran` is the block under that key."""
    rencana = f"      {kode}:\n        nama: {nama}\n        mendukung: persentase-koperasi-aktif\n"
    rencana += f"        keluaran:{keluaran or ' tidak ada data'}\n        pagu: {pagu}\n"
    fisik = (Ubah(TRIWULAN, "realisasi_keluaran:\n", f"realisasi_keluaran:\n  {kode}: 0\n"),) if keluaran else ()
    return (
        Ubah(ANGGARAN, "      izin-usaha-ikm:\n", f"{rencana}      izin-usaha-ikm:\n"),
        Ubah(TRIWULAN, "  izin-usaha-ikm: 17.653.000\n", f"  {kode}: 0\n  izin-usaha-ikm: 17.653.000\n"),
        Ubah(TRIWULAN, "  kegiatan:\n", f"  kegiatan:\n    {kode}: tidak ada\n"),
        *fisik,
    )
