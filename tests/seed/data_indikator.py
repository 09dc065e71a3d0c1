"""The 25 indikator of the seed: targets of the signed Perjanjian Kinerja, realisasi from their parts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tests.seed.cetak import persen, rupiah

BELUM = "Belum diukur"


@dataclass(frozen=True)
class Indikator:
    """`realisasi` holds pembilang and penyebut, or one number; None where nothing was measured."""

    sasaran: int
    nama: str
    satuan: str
    target: str
    realisasi: tuple[int, int] | Decimal | None = None
    turun: bool = False
    iku: bool = False
    diperjanjikan: bool = True

    @property
    def nilai(self) -> Decimal:
        """The realisasi, not rounded; a ratio in persen."""
        assert self.realisasi is not None
        if isinstance(self.realisasi, tuple):
            return Decimal(self.realisasi[0]) / Decimal(self.realisasi[1]) * 100
        return self.realisasi

    @property
    def capaian(self) -> Decimal:
        """In persen: realisasi / target, or (2 target - realisasi) / target where less is better (LAN 239/2003)."""
        target = Decimal(self.target.replace(".", "").replace(",", "."))
        return (2 * target - self.nilai if self.turun else self.nilai) / target * 100

    @property
    def tercetak(self) -> tuple[str, str, str]:
        """Realisasi, capaian and verdict as the report must print them."""
        if self.realisasi is None:
            return "-", "-", BELUM
        realisasi = persen(self.nilai) if self.satuan == "%" else rupiah(int(self.nilai))
        return realisasi, persen(self.capaian), "Tercapai" if self.capaian >= 100 else "Belum tercapai"


INDIKATOR = (
    Indikator(1, "Indeks Kepuasan Masyarakat", "nilai indeks", "80"),
    Indikator(1, "Persentase keluhan pengaduan layanan yang ditindaklanjuti", "%", "100"),
    Indikator(1, "Nilai hasil evaluasi Akuntabilitas Kinerja Instansi Pemerintah (AKIP)", "predikat", "B"),
    Indikator(1, "Persentase temuan BPK/Inspektorat yang ditindaklanjuti", "%", "100"),
    # Penganggur 3.650 of 117.515: 3,106 %; (2 x 3,15 - 3,106) / 3,15 = 101,40 %.
    Indikator(2, "Persentase Tingkat Pengangguran Terbuka", "%", "3,15", (3_650, 117_515), turun=True, iku=True),
    Indikator(3, "Persentase tenaga kerja yang kompeten", "%", "42,76"),
    Indikator(3, "Jumlah calon wirausaha baru", "orang", "25"),
    # Only the percentage is known.
    Indikator(4, "Persentase pencari kerja terdaftar yang ditempatkan", "%", "38,42", Decimal("38.42"), iku=True),
    # 115.985 of 185.189: 62,631 %; 62,631 / 65,62 = 95,44 %.
    Indikator(5, "Persentase tingkat partisipasi angkatan kerja", "%", "65,62", (115_985, 185_189), iku=True),
    Indikator(5, "Jumlah lowongan pekerjaan baru", "lowongan", "3"),
    Indikator(6, "Persentase perusahaan yang berkasus tentang ketenagakerjaan", "%", "0,20", turun=True),
    Indikator(6, "Persentase kasus yang diselesaikan melalui Perjanjian Bersama (PB)", "%", "0,33"),
    Indikator(6, "Persentase pekerja/buruh yang terdaftar Jamsostek", "%", "0,42"),
    # These two stand in Tabel 2.1 and 3.34 of the seed alone.
    Indikator(
        6, "Jumlah perusahaan yang melaksanakan peraturan ketenagakerjaan", "perusahaan", "15", diperjanjikan=False
    ),
    Indikator(
        6, "Jumlah perusahaan yang melaksanakan wajib lapor ketenagakerjaan", "perusahaan", "15", diperjanjikan=False
    ),
    Indikator(6, "Jumlah perusahaan yang melaksanakan pelaporan ketenagakerjaan", "perusahaan", "12"),
    # 150 of 153: 98,039 %; 98,039 / 90,19 = 108,70 %.
    Indikator(7, "Persentase Koperasi Aktif", "%", "90,19", (150, 153), iku=True),
    # 125 of 153: 81,699 %; 81,699 / 78,94 = 103,50 %.
    Indikator(7, "Persentase Koperasi Sehat", "%", "78,94", (125, 153), iku=True),
    Indikator(8, "Persentase SDM koperasi yang berkualitas", "%", "29,91"),
    Indikator(9, "Persentase SDM usaha kecil yang berkualitas", "%", "27,55"),
    # 47.353 / 45.096 = 105,00 %.
    Indikator(10, "Jumlah wirausaha baru (UMKM)", "UMKM", "45.096", Decimal(47_353), iku=True),
    Indikator(10, "Jumlah lapangan pekerjaan baru", "lapangan pekerjaan", "3"),
    Indikator(11, "Persentase SDM dan/atau calon SDM industri yang mendapatkan pembinaan", "%", "3,30"),
    Indikator(12, "Jumlah unit usaha industri kecil yang produknya dipromosikan", "IKM", "5"),
    Indikator(
        13,
        "Jumlah unit usaha industri kecil yang memenuhi persyaratan memperoleh sertifikasi mutu",
        "IKM",
        "10",
        Decimal(10),
        iku=True,
    ),
)
DIUKUR = tuple(satu for satu in INDIKATOR if satu.realisasi is not None)
