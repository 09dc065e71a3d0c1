"""A reference in prose -> the figure or the words that it stands for, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Fault
from lkip_cli.diagnostics.near import nearest
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.celah import TAK_TERBACA
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN
from lkip_cli.laporan.lanjutan import is_unread, needs_unread
from lkip_cli.laporan.medan import JENIS, KATA, JenisRujukan
from lkip_cli.laporan.rujukan import PERATURAN, Reference
from lkip_cli.laporan.sitasi import format_peraturan
from lkip_cli.model.nilai import Absen


def resolve(reference: Reference, bahan: Bahan) -> Angka | str | Fault:
    """What the page shows in the place of `reference`; never raises, whatever it names.

    A figure that waits for an entry which could not be read is shown as unread: that fault
    has been reported where it stands. The fault is LK601 (unknown kode), LK602 (unknown
    medan), LK603 (absent figure) or LK605 (a quarter after that of the report), with the offset of the reference.
    """
    if reference.penanda and reference.triwulan is None:
        return _unknown_mark(reference)
    nomor = reference.triwulan or bahan.periode.triwulan
    if nomor > bahan.periode.triwulan:
        return _later(reference, Periode(bahan.periode.tahun, nomor), bahan.periode)
    if reference.kode == PERATURAN:
        return _peraturan(reference, bahan)
    if reference.kode in KATA:
        periode = Periode(bahan.periode.tahun, nomor)
        return _no_medan(reference) if reference.medan else KATA[reference.kode](bahan.kinerja, periode)
    return _figure(reference, nomor, bahan)


def _peraturan(reference: Reference, bahan: Bahan) -> str | Fault:
    daftar = bahan.kinerja.peraturan
    if reference.medan in daftar:
        return format_peraturan(daftar[reference.medan])
    near = nearest(reference.medan, daftar)
    return _fault(
        reference,
        "LK601",
        "tidak dikenal",
        f"Tidak ada peraturan berkode `{reference.medan}` dalam peraturan.yaml.",
        f"{_hint(f'{PERATURAN}.{near}' if near else None)}Tulis kode yang terdaftar, atau daftarkan peraturannya.",
    )


def _figure(reference: Reference, nomor: int, bahan: Bahan) -> Angka | str | Fault:
    jenis = next((satu for satu in JENIS if reference.kode in satu.kode(bahan.kinerja, nomor)), None)
    if jenis is None:
        unread = is_unread(bahan.kinerja, reference.kode)
        return TAK_TERBACA if unread else _unknown_kode(reference, nomor, bahan)
    medan = jenis.medan.get(reference.medan or jenis.bawaan)
    if medan is None:
        return _unknown_medan(reference, jenis)
    hasil = bahan.hasil.get(nomor)
    nilai = None if hasil is None else medan.ambil(bahan.kinerja, hasil, reference.kode)
    teks = medan.cetak(nilai) if isinstance(nilai, Hitungan) else nilai
    if teks is None or teks == ABSEN:
        if needs_unread(bahan.kinerja, hasil, reference.kode, nilai):
            return TAK_TERBACA
        return _absent(reference, nilai, Periode(bahan.periode.tahun, nomor))
    return teks


def _fault(reference: Reference, kode: str, apa: str, mengapa: str, perbaikan: str) -> Fault:
    ringkas = f"rujukan `{reference.teks}` {apa}"
    return Fault(kode, ringkas, mengapa, perbaikan, reference.offset, reference.panjang)


def _hint(near: str | None) -> str:
    return f"Maksudnya `{{{near}}}`? " if near else ""


def _unknown_mark(reference: Reference) -> Fault:
    return _fault(
        reference,
        "LK601",
        "tidak dikenal",
        f"Setelah tanda @ harus berdiri nomor triwulan, bukan `{reference.penanda}`.",
        "Tulis `@tw1`, `@tw2`, `@tw3`, atau `@tw4`; tanpa tanda @ dipakai triwulan laporan ini.",
    )


def _unknown_kode(reference: Reference, nomor: int, bahan: Bahan) -> Fault:
    near = nearest(reference.kode, _known_kode(bahan, nomor))
    return _fault(
        reference,
        "LK601",
        "tidak dikenal",
        f"Tidak ada yang berkode `{reference.kode}` pada data tahun {bahan.periode.tahun}.",
        f"{_hint(near)}Tulis kode indikator, data dasar, kegiatan, program, sasaran, bidang, atau angka yang ada.",
    )


def _known_kode(bahan: Bahan, nomor: int) -> Iterator[str]:
    yield from KATA
    for jenis in JENIS:
        yield from jenis.kode(bahan.kinerja, nomor)


def _unknown_medan(reference: Reference, jenis: JenisRujukan) -> Fault:
    daftar = ", ".join(f"`{nama}`" for nama in jenis.medan)
    near = nearest(reference.medan, jenis.medan) if reference.medan else None
    mengapa = (
        f"Jenis `{jenis.nama}` tidak mempunyai medan `{reference.medan}`."
        if reference.medan
        else f"Rujukan kepada {jenis.nama} harus menyebut medan yang dimaksud."
    )
    return _fault(
        reference,
        "LK602",
        "menyebut medan yang tidak dikenal" if reference.medan else "belum menyebut medan",
        mengapa,
        f"{_hint(f'{reference.kode}.{near}' if near else None)}Medan untuk {jenis.nama}: {daftar}.",
    )


def _no_medan(reference: Reference) -> Fault:
    return _fault(
        reference,
        "LK602",
        "menyebut medan yang tidak dikenal",
        f"`{{{reference.kode}}}` menjadi kata, sehingga tidak mempunyai medan.",
        f"Tulis `{{{reference.kode}}}` saja.",
    )


def _absent(reference: Reference, nilai: Hitungan | str | None, periode: Periode) -> Fault:
    return _fault(
        reference,
        "LK603",
        "menunjuk angka yang tidak ada",
        f"Pada {periode.lengkap} {_reason(nilai)}.",
        "Lengkapi angkanya pada data, atau ubah kalimatnya sehingga tidak memerlukan angka ini.",
    )


def _reason(nilai: Hitungan | str | None) -> str:
    if isinstance(nilai, Hitungan) and isinstance(nilai.nilai, Absen):
        return f"angka ini dinyatakan `{nilai.nilai.kata}`"
    if isinstance(nilai, Hitungan) and nilai.alasan:
        return f"angka ini tidak dapat dihitung: {nilai.alasan.rstrip('.')}"
    return "angka ini tidak tersedia"


def _later(reference: Reference, diminta: Periode, laporan: Periode) -> Fault:
    return _fault(
        reference,
        "LK605",
        "menunjuk triwulan sesudah periode laporan",
        f"Laporan {laporan.nama} tidak dapat memuat angka {diminta.nama}.",
        f"Tulis `@tw{laporan.triwulan}` atau triwulan sebelumnya, atau hapus tanda @ beserta triwulannya.",
    )
