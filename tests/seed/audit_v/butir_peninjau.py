"""Audit items that only a reviewer can judge, and the warning that points at them."""

from __future__ import annotations

from tests.seed.audit_v.butir import (
    ANGGARAN,
    INDIKATOR,
    PENDAHULUAN,
    PERATURAN,
    RENSTRA,
    TRIWULAN,
    Butir,
    Ubah,
    kegiatan,
)

HAMBATAN = "        - Sebagian pengurus belum menguasai pembukuan.\n"
PENDUKUNG = "        - Pengurus koperasi terbuka terhadap pembinaan.\n"
UU_28_1999 = """\
peraturan:
  uu-28-1999:
    jenis: Undang-Undang
    nomor: 28
    tahun: 1999
    tentang: ▶Penyelenggaraan Negara yang Bebas dari Kolusi, Korupsi dan Nepotisme
"""
INPRES_7_1999 = """\
peraturan:
  inpres-7-1999:
    jenis: Instruksi Presiden
    nomor: 7
    tahun: 1999
    tentang: Akuntabilitas Kinerja Instansi Pemerintah
    dicabut_oleh: ▶perpres-29-2014
"""
ANGKATAN_KERJA_LAIN = """\
  ▶angkatan-kerja-bps:
    nama: Jumlah penduduk angkatan kerja
    satuan: orang
indikator:
"""
KELUARAN = """
          nama: Jumlah koperasi sehat yang dibina
          satuan: koperasi
          target: ▶150"""


def earlier(penganggur: str, hambatan: str) -> Ubah:
    """Triwulan I, with all else as in triwulan II and hardly any narrative."""
    tanpa = (
        "analisis: tidak ada\n      faktor_pendukung: tidak ada\n      faktor_penghambat: {}\n      upaya: tidak ada\n"
    )
    isi = {"penurunan-pengangguran": "tidak ada", "kualitas-koperasi": hambatan, "sertifikasi-mutu": "tidak ada"}
    narasi = "".join(f"    {kode}:\n      {tanpa.format(teks)}" for kode, teks in isi.items())
    tanpa_uraian = "".join(
        f"    {kode}: tidak ada\n" for kode in ("survei-khl", "penghargaan-koperasi", "izin-usaha-ikm")
    )
    return Ubah(
        "2018/umum/tw1.yaml",
        "",
        f"data:\n  penganggur: {penganggur}\n  angkatan-kerja: 117.515\n  koperasi-aktif: 150\n  jumlah-koperasi: 153\n"
        "realisasi_indikator:\n  jumlah-wirausaha-baru: 47.353\n  unit-usaha-sertifikasi: 10\n"
        "realisasi_anggaran:\n  survei-khl: 11.000.000\n  penghargaan-koperasi: 127.865.000\n"
        "  izin-usaha-ikm: 17.653.000\nrealisasi_keluaran:\n  izin-usaha-ikm: 10\n"
        f"narasi:\n  sasaran:\n{narasi}  kegiatan:\n{tanpa_uraian}",
    )


def again(teks: str) -> tuple[Ubah, ...]:
    """What holds koperasi back, the same words in both quarters."""
    butir = f"        - {teks}\n"
    return (
        earlier("4.239", f"|\n{butir.rstrip()}"),
        Ubah(TRIWULAN, f"faktor_penghambat: |\n{HAMBATAN}", f"faktor_penghambat: ▶|\n{butir}"),
    )


BUTIR: dict[int, Butir] = {
    10: Butir(
        "a sasaran of 5.000 wirausaha baru, a target of 45.096",
        (Ubah(RENSTRA, "nama: Meningkatnya kuantitas", "nama: Meningkatnya ▶5.000 wirausaha baru, kuantitas,"),),
        ("LK322",),
    ),
    11: Butir(
        "150 koperasi sehat to be reached, while there are 125",
        (
            Ubah(INDIKATOR, "nama: Jumlah koperasi aktif", "nama: Jumlah koperasi sehat"),
            Ubah(TRIWULAN, "koperasi-aktif: 150", "koperasi-aktif: 125"),
            *kegiatan("gerakan-koperasi", "Pembinaan gerakan koperasi", "204.540.000", KELUARAN),
        ),
        ("LK403",),
    ),
    56: Butir(
        "the next five years, in the last year of the plan",
        (Ubah(PENDAHULUAN, "atas penggunaan anggaran", "dalam ▶5 (lima) tahun ke depan"),),
        ("LK607",),
    ),
    91: Butir(
        "a training for 160 orang that no target knows",
        (Ubah(TRIWULAN, "Sertifikasi halal diperoleh", "Pelatihan P-IRT diikuti ▶160 Orang;"),),
        ("LK607",),
    ),
    93: Butir(
        "half a year with next to no spending",
        (
            Ubah(TRIWULAN, "realisasi_anggaran:", "▶realisasi_anggaran:"),
            Ubah(TRIWULAN, "survei-khl: 11.000.000", "survei-khl: 570.000"),
            Ubah(TRIWULAN, "penghargaan-koperasi: 127.865.000", "penghargaan-koperasi: 3.084.412"),
            Ubah(TRIWULAN, "izin-usaha-ikm: 17.653.000", "izin-usaha-ikm: 85.000"),
        ),
        ("LK705",),
    ),
    96: Butir(
        "a description of a kegiatan that is not there, none of the one that is",
        (
            Ubah(TRIWULAN, "  kegiatan:\n", "  ▶kegiatan:\n"),
            Ubah(TRIWULAN, "    survei-khl: |\n", "    ▶penyebarluasan-pasar-kerja: |\n"),
        ),
        ("LK613", "LK212"),
    ),
    140: Butir(
        "an indikator called Indikator",
        (Ubah(INDIKATOR, "nama: Jumlah wirausaha baru", "nama: ▶Indikator nilai hasil evaluasi AKIP"),),
        ("LK323",),
    ),
    169: Butir(
        "the title of UU 28/1999",
        (Ubah(PERATURAN, "peraturan:\n", UU_28_1999),),
        ("LK709",),
    ),
    170: Butir(
        "a regulation beside the one that revoked it",
        (Ubah(PERATURAN, "peraturan:\n", INPRES_7_1999),),
        ("LK707",),
    ),
    175: Butir(
        "the dissolving of koperasi, from an earlier quarter",
        again("Anggota sulit dihadirkan untuk pembubaran koperasi."),
        ("LK610",),
    ),
    176: Butir(
        "information technology, from an earlier quarter",
        again("Pengurus belum menguasai informasi dan teknologi."),
        ("LK610",),
    ),
    177: Butir(
        "the same support for two sasaran",
        (
            Ubah(TRIWULAN, "        - Padat karya didukung pemerintah desa.\n", PENDUKUNG),
            Ubah(
                TRIWULAN,
                f"koperasi.\n      faktor_pendukung: |\n{PENDUKUNG}",
                f"koperasi.\n      faktor_pendukung: ▶|\n{PENDUKUNG}",
            ),
        ),
        ("LK611",),
    ),
    178: Butir(
        "the tables of an earlier period",
        (earlier("3.650", "tidak ada"), Ubah(TRIWULAN, "data:\n", "▶data:\n")),
        ("LK503",),
    ),
    180: Butir(
        "angkatan kerja twice, one without a source",
        (
            Ubah(INDIKATOR, "indikator:\n", ANGKATAN_KERJA_LAIN),
            Ubah(TRIWULAN, "  koperasi-aktif: 150\n", "  angkatan-kerja-bps: ▶115.985\n  koperasi-aktif: 150\n"),
        ),
        ("LK316", "LK317"),
    ),
    181: Butir(
        "money without keluaran",
        (
            Ubah(TRIWULAN, "data:\n", "▶data:\n"),
            Ubah(TRIWULAN, "realisasi_keluaran:\n  izin-usaha-ikm: 10\n", ""),
            Ubah(TRIWULAN, "{izin-usaha-ikm.keluaran}", "pelaku usaha"),
        ),
        ("LK402",),
    ),
    194: Butir(
        "the head of the Dinas without a task",
        (
            Ubah(PENDAHULUAN, "  kepala-dinas:", "  ▶kepala-dinas:"),
            Ubah(PENDAHULUAN, "    tugas: Memimpin dinas.\n", ""),
        ),
        ("LK202",),
    ),
    197: Butir(
        "foreign and old spellings",
        (
            Ubah(
                TRIWULAN,
                PENDUKUNG,
                "        - ▶System ▶industry, ▶statistic, dan ▶program2 ▶sectoral dibina secara ▶kontinyu.\n"
                "        - Pengurus menerima ▶assistensi.\n",
            ),
        ),
        ("LK615",) * 7,
    ),
    198: Butir(
        "di- apart from its verb, in a name and in the narrative",
        (
            Ubah(ANGGARAN, "Jumlah sertifikasi halal bagi", "Jumlah sertifikasi halal yang ▶di tindaklanjuti bagi"),
            Ubah(TRIWULAN, "koperasi terbuka terhadap pembinaan", "yang ▶di bina terbuka"),
        ),
        ("LK614", "LK614"),
    ),
}

TANPA_PERINGATAN: dict[int, str] = {
    94: "Keluaran in full with half the money may be thrift or an error; the report prints both side by side.",
    95: "That a certificate is no belanja modal is known to who knows the account, not to the data.",
    129: "Which isu a sasaran answers is a matter of meaning.",
    130: "Whether a strategi serves its sasaran is a matter of meaning.",
    143: "How many IKU an agency has, and by which keputusan, is decided outside of the data.",
    165: "The number of the Berita Daerah is no field: a peraturan is cited by its own number.",
    172: "The tasks of another Dinas are well-formed sentences; they are stored once and read by a reviewer.",
    173: "The words of another urusan may belong to this one elsewhere.",
    189: "Figures of other years and other agencies are there or not; none are demanded.",
    190: "Chapters are words of the template, which the planner owns.",
    191: "Whether a unit of the structure is missing is known to the peraturan on it, not to the data.",
    193: "What a sentence refers to is a matter of meaning.",
    195: "A misspelt word is one outside a dictionary, as the names of places are; the visi is stored once.",
    196: "As with the visi; headings stand in the template, and names are stored once.",
    199: "A name is stored once, so that its capitals are the same in every table; the verdict is generated.",
}
"""Why no warning helps."""
