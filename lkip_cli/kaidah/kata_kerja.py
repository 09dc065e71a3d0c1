"""The prefix di- and the verbs that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DAFTAR = """
adakan ajar ajukan akhiri akui alami ambil anggap antar arahkan atasi atur awasi baca bagi bahas bangun
bantu batasi bawa bayar bekali beli bentuk beri bersihkan biayai bina buat bubarkan buka buktikan bungkus
cabut cairkan capai cari catat cegah cermati cetak cicil dampingi danai dapat datangi didik dirikan dorong
duga dukung evaluasi fasilitasi ganti gelar geluti gunakan hadapi hadiri hapus harapkan hasilkan hitung
hubungi ikuti imbangi iringi isi jaga jalani jamin jelaskan jual kaji karenakan kawal kelola
kembangkan kenal kendalikan kerjakan ketahui kirim kuasai kumpulkan kunjungi laksanakan lakukan
lalui lanjutkan laporkan latih layani lengkapi lihat lindungi maksud manfaatkan miliki minati minta mintai
mulai mutakhirkan nyatakan olah pakai pantau pasang pelajari pengaruhi penuhi perbaiki perbarui
periksa peringati perlukan peroleh pilih pimpin pungut rancang rasakan rawat rekrut rencanakan revisi
sahkan salurkan sampaikan sebabkan sebarluaskan sebut sediakan selenggarakan selesaikan selidiki sepakati
serahkan serap sertai setujui siapkan simpan sosialisasikan sukai survei susun tampung tanam tandai
tandatangani tangani tanggapi tanya tanyakan targetkan tawarkan tekan tekuni telusuri tempatkan tempuh temui
tentukan terapkan terbitkan terima tertibkan tetapkan tindaklanjuti tingkatkan tinjau tolak tuangkan
tugaskan tulis tunda tunjang tunjuk tutup ubah uji ukur umumkan undang ungkapkan uraikan urus usulkan
validasi verifikasi wajibkan wakili
"""
_KATA_DASAR = frozenset(_DAFTAR.split())
"""Verbs that follow di- and are no places; those in -kan that are missing here are known by their ending."""

_BUKAN_KATA_KERJA = frozenset({"akan", "bukan", "ikan", "makan", "pekan", "rekan", "tarikan"})
_DI = tuple(re.compile(rf"{di}(?<=\b{di})\s+([A-Za-z]+)") for di in ("di", "Di", "DI"))


def find_terpisah(prosa: str) -> Iterator[tuple[str, int]]:
    """Every di that stands apart from its verb: the text and its offset."""
    for pattern in _DI:
        for match in pattern.finditer(prosa):
            if _is_verb(prosa[match.start() : match.start() + 2], match[1]):
                yield match[0], match.start()


def _is_verb(di: str, kata: str) -> bool:
    """A word with a capital behind a small di is the name of a place, as Tarakan."""
    if kata[0].isupper() and di == "di":
        return False
    kecil = kata.casefold()
    by_ending = kecil.endswith("kan") and len(kecil) > len("..kan") and kecil not in _BUKAN_KATA_KERJA
    return kecil in _KATA_DASAR or (by_ending and not kata.istitle())
