"""LK518: a quarter that was locked has no lock any more."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI, KUNCI_KEDUA, with_kunci
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.kinerja import Kinerja

BERKAS_KEDUA = "kunci/2018-tw2.yaml"

KAIDAH = Kaidah(
    kode="LK518",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas kunci hilang",
    alasan="Tanpa berkas kuncinya, perubahan atas angka yang sudah terbit tidak terlihat. Kunci dibuka dengan "
    "`lkip unlock`, dengan alasan yang tetap tercatat; berkasnya tidak dihapus.",
    cara_memperbaiki="Pulihkan berkas kunci dari git.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh({**change(TRIWULAN_II), BERKAS_KEDUA: KUNCI_KEDUA}),
    contoh_benar=Contoh(with_kunci({**change(TRIWULAN_II), BERKAS_KEDUA: KUNCI_KEDUA, BERKAS_KUNCI: KUNCI})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The earlier quarters that each lock names; one that is there but cannot be used has a finding of its own."""
    for kunci in periksa.kinerja.kunci.values():
        for periode in kunci.setelah:
            if not _has_lock(periksa, periode):
                yield _report(periksa.kinerja, kunci.periode, periode)


def _has_lock(periksa: Periksa, periode: Periode) -> bool:
    of_year = periksa.kinerja if periode.tahun == periksa.kinerja.tahun else periksa.tahun_lain.get(periode.tahun)
    return of_year is not None and str(periode.triwulan) in of_year.letak.list_kode("kunci")


def _report(kinerja: Kinerja, later: Periode, periode: Periode) -> Diagnostic:
    place = kinerja.letak.place("kunci", later.triwulan, "laporan", "setelah")
    berkas = f"{place.berkas.rpartition('/')[0]}/{periode.tahun}-tw{periode.triwulan}.yaml"
    return temuan(
        KAIDAH,
        f"berkas kunci {periode.lengkap} tidak ada lagi",
        (FilePlace(berkas), with_label(place, f"{periode.nama} sudah dikunci sebelum {later.nama}")),
        f"Pulihkan {berkas} dari git. Bila laporannya terbit ulang, buka kuncinya dengan `lkip unlock`.",
        entitas=str(periode),
    )
