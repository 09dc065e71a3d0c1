"""LK403: a kegiatan promises to reach more than there are."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import ANGGARAN
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import squash
from lkip_cli.model.entitas import Agregasi, DataDasar, Kegiatan, Keluaran
from lkip_cli.model.kinerja import Kinerja

KELUARAN = "nama: Jumlah peserta pelatihan\n          satuan: orang\n          target: 50"
KELUARAN_PENDAFTAR = KELUARAN.replace("peserta pelatihan", "pendaftar yang dilatih")

KAIDAH = Kaidah(
    kode="LK403",
    tingkat=Tingkat.PERINGATAN,
    judul="Target keluaran melebihi jumlah yang ada",
    alasan="Keluaran yang merupakan bagian dari suatu jumlah tidak mungkin lebih besar daripada jumlah itu.",
    cara_memperbaiki="Periksa target keluaran, nama keluaran, dan angka data dasarnya; perbaiki yang keliru.",
    rujukan="Data dasar dan keluaran kegiatan pada tahun yang sama",
    contoh_salah=changed(ANGGARAN, KELUARAN, KELUARAN_PENDAFTAR.replace("target: 50", f"target: {PENANDA}60")),
    contoh_benar=changed(ANGGARAN, KELUARAN, KELUARAN_PENDAFTAR),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every keluaran "X yang ..." beside the data dasar "X" of the same satuan, as it last stood."""
    for kegiatan in periksa.kinerja.kegiatan.values():
        for data in periksa.kinerja.data_dasar.values():
            if kegiatan.keluaran and _is_part_of(kegiatan.keluaran, data):
                yield from _compare(periksa, kegiatan, data)


def _is_part_of(keluaran: Keluaran, data: DataDasar) -> bool:
    same = keluaran.satuan == data.satuan and data.agregasi is Agregasi.TERAKHIR
    return same and squash(keluaran.nama).startswith(f"{squash(data.nama)} yang ")


def _compare(periksa: Periksa, kegiatan: Kegiatan, data: DataDasar) -> Iterator[Diagnostic]:
    found = _find_newest(periksa, data.kode)
    if found is None:
        return
    nomor, hasil = found
    target, jumlah = hasil.keluaran[kegiatan.kode].target.angka, hasil.data[data.kode].angka
    if target is None or jumlah is None or target <= jumlah:
        return
    yield _report(periksa.kinerja, kegiatan, data, nomor, (format_nilai(target), format_nilai(jumlah)))


def _find_newest(periksa: Periksa, kode: str) -> tuple[int, Hasil] | None:
    known = [(nomor, hasil) for nomor, hasil in periksa.hasil.items() if hasil.data[kode].angka is not None]
    return max(known, key=lambda pair: pair[0], default=None)


def _report(kinerja: Kinerja, kegiatan: Kegiatan, data: DataDasar, nomor: int, angka: tuple[str, str]) -> Diagnostic:
    target, jumlah = angka
    place = kinerja.letak.place("kegiatan", kegiatan.kode, "keluaran", "target")
    beside = kinerja.letak.place("data", nomor, data.kode)
    return temuan(
        KAIDAH,
        f"target keluaran {target} {data.satuan.nama} lebih besar daripada {squash(data.nama)}, yaitu {jumlah}",
        (with_label(place, f"di sini {target}"), with_label(beside, f"di sini {jumlah}")),
        f"Bila {jumlah} yang benar, tulis target paling banyak {jumlah}; bila yang dihitung bukan bagian dari "
        f"{squash(data.nama)}, perbaiki nama keluarannya.",
        entitas=kegiatan.kode,
    )
