"""A small year of the seed: two bidang, five sasaran, two quarters."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TypeVar

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.diagnostics import Place, TextPlace
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.prosa import Prosa, compose_prosa
from lkip_cli.model import entitas as e
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci, Letak
from lkip_cli.model.nilai import Absen, Huruf, Isian, KataAbsen, NilaiTarget
from tests.laporan.terbanding import terbanding

__all__ = ["terbanding"]

AKIP = e.Predikat("akip", (e.TingkatPredikat("A", "Memuaskan", Decimal(80)), e.TingkatPredikat("B", "Baik", None)))
PERSEN = e.Satuan("persen", "%", JenisAngka.PERSEN)
ORANG = e.Satuan("orang", "orang", JenisAngka.BULAT)
KOPERASI = e.Satuan("koperasi", "koperasi", JenisAngka.BULAT)
UMKM = e.Satuan("umkm", "UMKM", JenisAngka.BULAT)
PREDIKAT = e.Satuan("predikat", "predikat", JenisAngka.PREDIKAT, predikat=AKIP)

BELUM_DIUKUR = Absen(KataAbsen.BELUM_DIUKUR)
TIDAK_ADA_DATA = Absen(KataAbsen.TIDAK_ADA_DATA)


T = TypeVar("T", e.Misi, e.Tujuan, e.Sasaran, e.Peraturan, e.DataDasar, e.Indikator, e.Program, e.Kegiatan)
IKU = partial(e.Indikator, iku=True, arah=e.Arah.NAIK, agregasi=e.Agregasi.TERAKHIR, perhitungan=e.Perhitungan())


def by_kode(entitas: list[T]) -> dict[str, T]:
    return {satu.kode: satu for satu in entitas}


def indikator(kode: str, nama: str, sasaran: str, satuan: e.Satuan, target: NilaiTarget) -> e.Indikator:
    bidang = "tenaga-kerja" if sasaran in {"tpt", "kompetensi"} else "koperasi"
    return IKU(kode, nama, bidang, sasaran, satuan=satuan, target={"murni": e.Target(target)})


def data_dasar(kode: str, nama: str, satuan: e.Satuan, bidang: str, sumber: str = "") -> e.DataDasar:
    return e.DataDasar(kode, nama, satuan, bidang, e.Agregasi.TERAKHIR, sumber)


def kegiatan(kode: str, nama: str, mendukung: str, murni: int, berikut: int, keluaran: e.Keluaran | None) -> e.Kegiatan:
    umum = kode not in {"padat-karya", "servis-motor"}
    bidang, program = ("koperasi", "kelembagaan") if umum else ("tenaga-kerja", "pelatihan")
    pagu = {"murni": Decimal(murni), "pergeseran-1": Decimal(berikut)}
    listed = {versi: nilai for versi, nilai in pagu.items() if nilai}
    return e.Kegiatan(kode, nama, program, bidang, "", mendukung, (), keluaran, listed)


def isian(**nilai: int | Absen) -> dict[str, Isian]:
    values = {kode.replace("_", "-"): satu for kode, satu in nilai.items()}
    return {kode: Isian(Decimal(satu) if isinstance(satu, int) else satu) for kode, satu in values.items()}


def sasaran(nomor: int, kode: str, nama: str, strategi: str, kebijakan: str = "Kebijakan tunggal") -> e.Sasaran:
    di_misi = ("kerja", "kerja-luas", "tenaga-kerja") if nomor <= 2 else ("usaha", "usaha-maju", "koperasi")
    return e.Sasaran(kode, nomor, nama, *di_misi, strategi, kebijakan)


INDIKATOR = [
    replace(
        indikator("persentase-tpt", "Persentase Tingkat Pengangguran Terbuka", "tpt", PERSEN, Decimal("3.15")),
        arah=e.Arah.TURUN,
        rumus=e.Rumus(("penganggur",), ("angkatan-kerja",)),
        alasan_pemilihan="Mengukur pengangguran.",
    ),
    replace(indikator("calon-wirausaha", "Jumlah calon wirausaha baru", "kompetensi", ORANG, Decimal(25)), iku=False),
    replace(
        indikator("persentase-aktif", "Persentase koperasi aktif", "koperasi-sehat", PERSEN, Decimal("90.19")),
        rumus=e.Rumus(("koperasi-aktif",), ("jumlah-koperasi",)),
    ),
    replace(
        indikator("persentase-sehat", "Persentase koperasi sehat", "koperasi-sehat", PERSEN, Decimal("78.94")),
        rumus=e.Rumus(("koperasi-sehat-data",), ("jumlah-koperasi",)),
        tanpa_kegiatan="pembinaannya dianggarkan pada indikator lain",
        sumber_data="Data Bidang Koperasi",
    ),
    replace(
        indikator("wirausaha-baru", "Jumlah wirausaha baru", "wirausaha", UMKM, Decimal(45096)),
        penjelasan="Jumlah UMKM yang terdata",
        tanpa_kegiatan="pembinaan dilakukan tanpa anggaran.",
        perjanjian_kinerja=False,
    ),
    replace(indikator("nilai-akip", "Nilai AKIP", "wirausaha", PREDIKAT, Huruf("B")), iku=False),
]
DATA_DASAR = [
    data_dasar("penganggur", "Jumlah penganggur", ORANG, "tenaga-kerja", "Data AK-1"),
    data_dasar("angkatan-kerja", "Jumlah angkatan kerja", ORANG, "tenaga-kerja", "BPS"),
    data_dasar("koperasi-aktif", "Jumlah koperasi aktif", KOPERASI, "koperasi"),
    data_dasar("koperasi-sehat-data", "Jumlah koperasi sehat", KOPERASI, "koperasi"),
    data_dasar("jumlah-koperasi", "Jumlah koperasi", KOPERASI, "koperasi"),
]
TERSERAP = e.Keluaran("Jumlah tenaga kerja yang terserap", ORANG, Decimal(160))
PESERTA = e.Keluaran("Jumlah peserta pelatihan", ORANG, Decimal(96))
DIBINA = e.Keluaran("Jumlah koperasi aktif yang dibina", KOPERASI, Decimal(19))
SERVIS = kegiatan("servis-motor", "Pelatihan servis sepeda motor", "calon-wirausaha", 319625500, 290825500, PESERTA)
PENGHARGAAN = kegiatan("penghargaan", "Penghargaan koperasi berprestasi", "persentase-aktif", 0, 129259500, None)
KEGIATAN = [
    replace(kegiatan("padat-karya", "Padat karya", "persentase-tpt", 85525000, 85231000, TERSERAP), sumber_dana="APBD"),
    replace(SERVIS, juga_mendukung=("persentase-tpt",), sumber_dana="APBD"),
    kegiatan("pembinaan", "Pembinaan perkoperasian", "persentase-aktif", 59190000, 0, DIBINA),
    replace(PENGHARGAAN, perjanjian_kinerja=False),
    kegiatan("surat", "Penyediaan jasa surat menyurat", "", 3900000, 0, None),
]
PROGRAM = [
    e.Program("pelatihan", "Program Pelatihan", "tenaga-kerja", ("padat-karya", "servis-motor")),
    e.Program("kelembagaan", "Program Kelembagaan", "koperasi", ("pembinaan", "penghargaan", "surat")),
]
SASARAN = [
    sasaran(1, "tpt", "Menurunnya pengangguran", "Pelatihan"),
    sasaran(2, "kompetensi", "Meningkatnya kompetensi", "Uji", "- satu\n- dua"),
    sasaran(3, "koperasi-sehat", "Meningkatnya koperasi", "Pembinaan"),
    sasaran(4, "wirausaha", "Meningkatnya wirausaha", "Pendataan"),
    sasaran(5, "promosi", "Meningkatnya promosi", "Pameran"),
]
MISI = [e.Misi("kerja", 1, "Menurunkan pengangguran"), e.Misi("usaha", 2, "Memajukan koperasi")]
TUJUAN = [
    e.Tujuan("kerja-luas", 1, "Meluasnya kesempatan kerja", "kerja"),
    e.Tujuan("usaha-maju", 2, "Majunya usaha rakyat", "usaha"),
]
RENSTRA = e.Renstra(2014, 2018, "Wirausaha yang\nmandiri", by_kode(MISI), by_kode(TUJUAN), by_kode(SASARAN), {})
INSTANSI = e.Instansi(
    "Dinas Tenaga Kerja dan Koperasi",
    "Disnakerkop",
    "Kabupaten Hulu Sungai Selatan",
    "Kandangan",
    e.Pejabat("Kepala Dinas"),
    e.Pejabat("Bupati"),
    {"tenaga-kerja": "Bidang Tenaga Kerja", "koperasi": "Bidang Koperasi"},
    e.Perhitungan(),
    (
        e.Skala("sangat-tinggi", "Sangat Tinggi", Decimal(91), "16A34A"),
        e.Skala("tinggi", "Tinggi", Decimal(76), "4ADE80"),
        e.Skala("rendah", "Rendah", Decimal(0), "DC2626"),
    ),
    {"akip": AKIP},
    {satu.kode: satu for satu in (PERSEN, ORANG, KOPERASI, UMKM, PREDIKAT)},
)

SAKIP = "Sistem Akuntabilitas Kinerja Instansi Pemerintah"
PEDOMAN = "Perbaikan Pedoman Penyusunan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah"
LAN = "Keputusan Kepala Lembaga Administrasi Negara"
PERATURAN = [
    e.Peraturan("perpres-29-2014", "Peraturan Presiden", "29", 2014, SAKIP),
    e.Peraturan("lan-239-2003", LAN, "239/IX/6/8/2003", 2003, PEDOMAN, dasar_hukum=False),
]
PK = e.Versi("murni", "Perjanjian Kinerja Tahun 2018", TIDAK_ADA_DATA, datetime.date(2018, 1, 2))
MURNI = e.Versi("murni", "pagu murni", "DPA Tahun 2018", datetime.date(2018, 1, 2))
PERGESERAN = e.Versi("pergeseran-1", "pagu pergeseran pertama", TIDAK_ADA_DATA, datetime.date(2018, 4, 1))
DOKUMEN = e.Dokumen((PK,), (MURNI, PERGESERAN))
PENDAHULUAN = e.Pendahuluan(
    "perpres-29-2014",
    "lan-239-2003",
    "Laporan {triwulan} ini disusun menurut {peraturan.perpres-29-2014}.",
    "Melaksanakan urusan\ntenaga kerja.",
    "- perumusan kebijakan;\n- pelaksanaan kebijakan.",
    (e.Unit("kepala", "Kepala Dinas", "Memimpin.", (e.Unit("sekretariat", "Sekretariat", "Melayani."),)),),
    ("Pengangguran masih ada.",),
)
NARASI = {"servis-motor": "Pelatihan belum dilaksanakan.", "pembinaan": "Pembinaan {pembinaan.keluaran}."}
LAMA = Isian(Decimal(47353), data_per=datetime.date(2017, 6, 30), catatan="data triwulan II 2018 belum tersedia")
TRIWULAN_2 = e.Triwulan(
    nomor=2,
    data={
        "penganggur": Isian(Decimal(3650), data_per=datetime.date(2018, 3, 31)),
        **isian(angkatan_kerja=117515, koperasi_aktif=150, koperasi_sehat_data=125, jumlah_koperasi=153),
    },
    realisasi_indikator=isian(calon_wirausaha=BELUM_DIUKUR, nilai_akip=BELUM_DIUKUR) | {"wirausaha-baru": LAMA},
    realisasi_anggaran=isian(padat_karya=0, servis_motor=0, pembinaan=0, penghargaan=127865000, surat=0),
    realisasi_keluaran=isian(padat_karya=0, servis_motor=0, pembinaan=0),
    narasi_sasaran={
        "koperasi-sehat": e.NarasiSasaran(
            analisis="Terdapat {koperasi-aktif} koperasi aktif, capaian {persentase-aktif.capaian}.",
            faktor_penghambat="- Satu.\n- Dua.",
            upaya=Absen(KataAbsen.TIDAK_ADA),
        )
    },
    narasi_kegiatan=NARASI,
    angka=isian(peserta=38),
    satuan_angka={"peserta": ORANG},
    tanggal_laporan=datetime.date(2018, 7, 10),
    kata_pengantar="Puji syukur.",
    penutup="Demikian laporan {triwulan}.",
    tindak_lanjut="Perlu **tindak lanjut**.",
)
TRIWULAN_1 = replace(
    TRIWULAN_2,
    nomor=1,
    data=isian(
        penganggur=4239, angkatan_kerja=117115, koperasi_aktif=144, koperasi_sehat_data=125, jumlah_koperasi=153
    ),
    realisasi_anggaran=isian(padat_karya=0, servis_motor=0, pembinaan=0, surat=0),
    narasi_sasaran={},
    narasi_kegiatan={},
    angka=isian(peserta=10),
    penutup="",
)


def place_block(sisa: Kunci) -> Place:
    """Stand for any text as a block whose `|` is on line 10."""
    return TextPlace("data/2018/koperasi/tw2.yaml", 10, 17, 1, f"      {sisa[-1]}: |")


@pytest.fixture
def kinerja() -> Kinerja:
    """Give the year."""
    letak = Letak()
    letak.add(("narasi_sasaran", 2, "koperasi-sehat"), place_block)
    rencana = (by_kode(DATA_DASAR), by_kode(INDIKATOR), by_kode(PROGRAM), by_kode(KEGIATAN))
    triwulan = {1: TRIWULAN_1, 2: TRIWULAN_2}
    umum = (INSTANSI, by_kode(PERATURAN), DOKUMEN, RENSTRA, PENDAHULUAN)
    return Kinerja(2018, *umum, *rencana, triwulan, letak)


@pytest.fixture
def susun() -> Callable[..., Bahan]:
    """Give a builder of Bahan for a (changed) year and a quarter."""

    def build(kinerja: Kinerja, triwulan: int = 2) -> Bahan:
        periode = Periode(kinerja.tahun, triwulan)
        return Bahan(kinerja, {p.triwulan: compute_hasil(kinerja, p) for p in periode.sampai_dengan}, periode)

    return build


@pytest.fixture
def bahan(kinerja: Kinerja, susun: Callable[..., Bahan]) -> Bahan:
    """Give the material of the report of triwulan II."""
    return susun(kinerja)


@pytest.fixture
def prosa(bahan: Bahan) -> Prosa:
    """Give its narrative."""
    return compose_prosa(bahan)[0]
