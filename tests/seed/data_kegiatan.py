"""The kegiatan of the seed: pagu murni of the Perjanjian Kinerja, pagu in force, realisasi, all in rupiah.

In force are the pagu of Tabel 3.33-3.36, but 85.231.000 for padat karya (Tabel 3.5) and the pagu murni where those
tables do not name a kegiatan.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from tests.seed.cetak import persen


@dataclass(frozen=True)
class Kegiatan:
    """`sasaran` is the one that counts its money; `keluaran` are target and realisasi with their satuan."""

    nama: str
    murni: int | None
    berlaku: int
    realisasi: int
    sasaran: int
    keluaran: tuple[str, str] | None = None


@dataclass(frozen=True)
class Program:
    """A programme of one bidang."""

    nama: str
    kegiatan: tuple[Kegiatan, ...]


K = Kegiatan
PERKANTORAN = Program(
    "Program Pelayanan Administrasi Perkantoran",
    (
        K("Penyediaan jasa surat-menyurat", 3_900_000, 3_900_000, 0, 1),
        K("Penyediaan jasa komunikasi, sumber daya air, dan listrik", 65_550_000, 65_550_000, 3_084_412, 1),
        K("Penyediaan jasa pemeliharaan dan perizinan kendaraan dinas/operasional", 11_500_000, 11_500_000, 0, 1),
        K("Penyebarluasan informasi tugas pokok dan fungsi SKPD", 11_000_000, 11_000_000, 0, 1),
        K("Penyediaan jasa perbaikan peralatan kerja", 11_500_000, 11_500_000, 0, 1),
        K("Penyediaan alat tulis kantor", 23_550_000, 23_550_000, 0, 1),
        K("Penyediaan barang cetakan dan penggandaan", 11_660_000, 11_660_000, 0, 1),
        K("Penyediaan komponen instalasi listrik/penerangan bangunan kantor", 1_579_400, 1_579_400, 0, 1),
        K("Penyediaan peralatan dan perlengkapan kantor", 48_208_500, 48_208_500, 0, 1),
        K("Penyediaan bahan bacaan dan peraturan perundang-undangan", 4_800_000, 4_800_000, 85_000, 1),
        K("Penyediaan makanan dan minuman", 15_890_000, 13_490_000, 570_000, 1),
        K("Rapat-rapat koordinasi dan konsultasi ke luar daerah", 179_100_000, 223_315_000, 0, 1),
        K("Penyediaan jasa tenaga pendukung administrasi/teknis perkantoran", 45_550_000, 45_550_000, 0, 1),
        K("Rapat-rapat koordinasi dan konsultasi dalam daerah", 37_350_000, 32_350_000, 0, 1),
    ),
)
SARANA = Program(
    "Program Peningkatan Sarana dan Prasarana Aparatur",
    (
        K("Pemeliharaan rutin/berkala gedung kantor", 55_000_000, 55_000_000, 0, 1),
        K("Pemeliharaan rutin/berkala kendaraan dinas/operasional", 77_220_000, 66_270_000, 995_000, 1),
    ),
)
PELAPORAN = Program(
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (K("Penyusunan laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD", 8_950_000, 8_950_000, 0, 1),),
)
PRODUKTIVITAS = Program(
    "Program Peningkatan Kualitas dan Produktivitas Tenaga Kerja",
    (
        K("Pendayagunaan tenaga kerja berbasis padat karya", 85_525_000, 85_231_000, 0, 2, ("160 orang", "0 orang")),
        K("Pelatihan keterampilan servis sepeda motor", 319_625_500, 290_825_500, 0, 3, ("96 orang", "0 orang")),
        K("Pelatihan keterampilan menjahit", 255_440_000, 255_440_000, 0, 3, ("32 orang", "0 orang")),
        K("Pembinaan kompetensi pada pencari kerja pemula", 49_820_000, 49_820_000, 0, 4),
    ),
)
PERLINDUNGAN = Program(
    "Program Perlindungan dan Pengembangan Lembaga Ketenagakerjaan",
    (
        K("Penyelesaian prosedur, penyelesaian perselisihan hubungan industrial", 26_023_000, 23_623_000, 8_258_000, 6),
        K(
            "Peningkatan pengawasan, perlindungan dan penegakan hukum terhadap keselamatan dan kesehatan kerja",
            21_736_800,
            36_136_800,
            11_875_200,
            6,
        ),
        # Its second row in the Perjanjian Kinerja, 7.417.000, is left out.
        K("Penyebarluasan informasi upah minimum provinsi", 8_117_000, 8_117_000, 0, 6),
        K("Penyebarluasan informasi norma kerja", 4_561_500, 6_161_500, 0, 6),
        K("Survei Kebutuhan Hidup Layak (KHL)", 22_000_000, 22_000_000, 11_000_000, 6),
    ),
)
KELEMBAGAAN = Program(
    "Program Peningkatan Kualitas Kelembagaan Koperasi",
    (
        K("Pembinaan perkoperasian", 59_190_000, 59_190_000, 0, 7, ("19 koperasi", "0 koperasi")),
        K(
            "Pembinaan manajemen administrasi usaha koperasi dan usaha kecil",
            30_090_000,
            30_090_000,
            0,
            7,
            ("70 koperasi", "0 koperasi"),
        ),
        K("Pemantapan kinerja koperasi penerima dana program", 9_030_000, 9_030_000, 0, 7, ("60 laporan", "0 laporan")),
        K(
            "Peningkatan permodalan dan pembiayaan koperasi dan UKM",
            38_840_000,
            38_840_000,
            0,
            9,
            ("50 koperasi", "0 koperasi"),
        ),
        K(
            "Pembinaan bagi gerakan koperasi dan usaha kecil",
            204_540_000,
            204_540_000,
            0,
            8,
            ("150 koperasi", "0 koperasi"),
        ),
        K(
            "Peningkatan gerakan kualitas kelembagaan koperasi",
            65_240_000,
            65_240_000,
            0,
            10,
            ("150 koperasi", "0 koperasi"),
        ),
        # The six of Tabel 3.35, which the Perjanjian Kinerja does not have.
        K("Pembubaran/peleburan dan penertiban koperasi tidak aktif", None, 8_867_500, 3_240_000, 7),
        K("Peningkatan jumlah koperasi aktif", None, 102_662_500, 15_142_500, 7),
        K("Penghargaan koperasi berprestasi", None, 129_259_500, 127_865_000, 7, ("10 koperasi", "10 koperasi")),
        K(
            "Peningkatan kualitas administrasi pembukuan koperasi berbasis IT",
            None,
            23_117_500,
            19_200_000,
            9,
            ("25 koperasi", "25 koperasi"),
        ),
        K("Peningkatan kualitas koperasi melalui diklat perkoperasian", None, 61_210_000, 33_510_000, 8),
        K("Pengembangan usaha koperasi dan usaha mikro", None, 197_598_000, 18_100_600, 10),
    ),
)
INDUSTRI = Program(
    "Program Pengembangan Industri Kecil dan Menengah",
    (
        K(
            "Penguatan industri kecil dan menengah terhadap pemanfaatan sumber daya",
            71_892_000,
            458_310_750,
            117_604_000,
            11,
        ),
        K(
            "Pembinaan industri kecil dan menengah dalam memperkuat jaringan klaster industri",
            28_525_500,
            28_525_500,
            0,
            11,
        ),
        K(
            "Promosi dan pengembangan produk industri kecil dan menengah",
            957_252_000,
            1_002_991_000,
            415_009_229,
            12,
        ),
        K(
            "Pemberian kemudahan izin usaha industri kecil dan menengah",
            152_677_250,
            37_962_000,
            17_653_000,
            13,
            ("10 IKM", "10 IKM"),
        ),
    ),
)
BIDANG = {
    "Sekretariat": (PERKANTORAN, SARANA, PELAPORAN),
    "Bidang Tenaga Kerja": (PRODUKTIVITAS, PERLINDUNGAN),
    "Bidang Koperasi Usaha Kecil": (KELEMBAGAAN,),
    "Bidang Perindustrian": (INDUSTRI,),
}
PROGRAM = tuple(program for programs in BIDANG.values() for program in programs)
KEGIATAN = tuple(satu for program in PROGRAM for satu in program.kegiatan)


@dataclass(frozen=True)
class Jumlah:
    """Sums in rupiah."""

    murni: int
    berlaku: int
    realisasi: int

    @property
    def sisa(self) -> int:
        """What is left of the pagu in force."""
        return self.berlaku - self.realisasi

    @property
    def serapan(self) -> str:
        """Realisasi of the pagu in force, as printed."""
        return persen(Decimal(self.realisasi) / Decimal(self.berlaku) * 100)


def add_up(kegiatan: Iterable[Kegiatan]) -> Jumlah:
    """The sums of these kegiatan."""
    rows = tuple(kegiatan)
    return Jumlah(
        sum(satu.murni or 0 for satu in rows),
        sum(satu.berlaku for satu in rows),
        sum(satu.realisasi for satu in rows),
    )
