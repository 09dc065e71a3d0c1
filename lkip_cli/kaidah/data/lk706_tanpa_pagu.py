"""LK706: kegiatan tanpa pagu yang berlaku pada tahunnya."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Gagal, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change
from lkip_cli.kaidah.pagu import list_tertulis
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.nilai import Absen

KAIDAH = Kaidah(
    kode="LK706",
    tingkat=Tingkat.PERINGATAN,
    judul="Kegiatan tanpa pagu yang berlaku",
    alasan="Kegiatan dengan pagu 0 pada semua versi tidak dapat dibedakan dari pagu yang belum diisi.",
    cara_memperbaiki="Tulis pagunya. Bila kegiatan memang tidak dibiayai, tulis `pagu: tidak dianggarkan`.",
    rujukan="Ketentuan lkip: yang tidak ada bukan nol",
    contoh_salah=Contoh(
        change(ANGGARAN, ("murni: 10.000.000", "murni: ▶0"))
        | change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: 0"))
    ),
    contoh_benar=Contoh(
        change(ANGGARAN, ("pagu:\n          murni: 10.000.000", "pagu: tidak dianggarkan"))
        | change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: tidak dianggarkan"))
    ),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan whose pagu is 0 under all versions that take effect within the year."""
    kinerja = periksa.kinerja
    of_year = {versi.kode for versi in kinerja.dokumen.pagu if versi.berlaku.year <= kinerja.tahun}
    for kode, kegiatan in kinerja.kegiatan.items():
        values = () if isinstance(kegiatan.pagu, Absen) else kegiatan.pagu.values()
        written = list_tertulis(kegiatan)
        unread = any(isinstance(nilai, Gagal) for nilai in values)
        if written and not unread and not any(nilai for versi, nilai in written.items() if versi in of_year):
            yield temuan(
                KAIDAH,
                f"kegiatan `{kode}` tidak mempunyai pagu sepanjang tahun {kinerja.tahun}",
                (kinerja.letak.place("kegiatan", kode, "pagu", *list(written)[:1]),),
                "Tulis pagunya, atau `pagu: tidak dianggarkan` bila kegiatan memang tidak dibiayai.",
                entitas=kode,
            )
