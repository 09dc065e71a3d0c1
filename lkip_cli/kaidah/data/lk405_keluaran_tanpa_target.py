"""LK405: what a kegiatan delivered is filled in, though it has no keluaran or no target of one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Place, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import written_at
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

KAIDAH = Kaidah(
    kode="LK405",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi keluaran tanpa target",
    alasan="Realisasi tanpa target tidak dapat dibandingkan; angka 0 dari target yang tidak ada tidak berarti apa-apa.",
    cara_memperbaiki="Tulis keluaran dan targetnya di anggaran.yaml, atau hapus realisasinya.",
    rujukan="Target dan realisasi kegiatan pada PermenPANRB 53/2014",
    contoh_salah=Contoh(
        {
            **change(ANGGARAN, ("target: 50", "target: belum ditetapkan")),
            **change(TRIWULAN_I, ("  pelatihan: 40", f"  pelatihan: {PENANDA}40")),
        }
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)

KATA = frozenset(str(kata) for kata in KataAbsen)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every figure under `realisasi_keluaran` of a kegiatan without target; words of absence may stand."""
    kinerja = periksa.kinerja
    for nomor in kinerja.triwulan:
        for kode in kinerja.letak.list_kode("realisasi_keluaran", nomor):
            if kode in kinerja.kegiatan and _has_no_target(kinerja, kode) and _has_figure(kinerja, nomor, kode):
                yield _report(kinerja, nomor, kode)


def _has_no_target(kinerja: Kinerja, kode: str) -> bool:
    """Whether there is no keluaran, or none with a target; one that could not be read has been reported."""
    keluaran = kinerja.kegiatan[kode].keluaran
    if keluaran is None:
        return _is_absent(kinerja.letak.place("kegiatan", kode, "keluaran"))
    return isinstance(keluaran.target, Absen)


def _is_absent(place: Place) -> bool:
    return written_at(place).strip("\"'") in KATA


def _has_figure(kinerja: Kinerja, nomor: int, kode: str) -> bool:
    """Whether a number was typed; without a keluaran its satuan is not known, so that the model does not hold it."""
    isian = kinerja.triwulan[nomor].realisasi_keluaran.get(kode)
    if isian is not None:
        return isinstance(isian.nilai, Decimal)
    return not _is_absent(kinerja.letak.place("realisasi_keluaran", nomor, kode))


def _report(kinerja: Kinerja, nomor: int, kode: str) -> Diagnostic:
    place = kinerja.letak.place("realisasi_keluaran", nomor, kode)
    tanpa_keluaran = kinerja.kegiatan[kode].keluaran is None
    asal = ("keluaran",) if tanpa_keluaran else ("keluaran", "target")
    return temuan(
        KAIDAH,
        f"realisasi keluaran `{kode}` diisi, tetapi {'keluarannya' if tanpa_keluaran else 'targetnya'} tidak ada",
        (place, kinerja.letak.place("kegiatan", kode, *asal)),
        f"Tulis keluaran `{kode}` beserta targetnya di anggaran.yaml, atau hapus baris ini.",
        entitas=kode,
    )
