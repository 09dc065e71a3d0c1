"""LK403: a kegiatan promises to reach more than there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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
    by_name = _group_data(periksa.kinerja)
    for kegiatan in periksa.kinerja.kegiatan.values():
        for data in _list_wholes(kegiatan.keluaran, by_name) if kegiatan.keluaran else ():
            yield from _compare(periksa, kegiatan, data)


def _group_data(kinerja: Kinerja) -> dict[str, list[DataDasar]]:
    """The data dasar that tell a state, by name."""
    groups: dict[str, list[DataDasar]] = {}
    for data in kinerja.data_dasar.values():
        if data.agregasi is Agregasi.TERAKHIR:
            groups.setdefault(squash(data.nama), []).append(data)
    return groups


def _list_wholes(keluaran: Keluaran, by_name: Mapping[str, list[DataDasar]]) -> list[DataDasar]:
    """What a keluaran is a part of: the words before a "yang" of its name are the whole name."""
    words = squash(keluaran.nama).split()
    heads = [" ".join(words[:position]) for position, word in enumerate(words[:-1]) if word == "yang"]
    return [data for head in heads for data in by_name.get(head, ()) if data.satuan == keluaran.satuan]


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
