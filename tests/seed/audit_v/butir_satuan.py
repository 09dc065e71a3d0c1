"""Audit items on satuan, and on how "no value" is written."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, INDIKATOR, TRIWULAN, Butir, Ubah, kegiatan

JUMLAH_UNIT = "nama: Jumlah unit usaha industri kecil yang bersertifikat mutu"


def keluaran(target: str, satuan: str) -> str:
    """The keluaran of a kegiatan in the plan."""
    return f"\n          nama: Jumlah peserta\n          satuan: {satuan}\n          target: {target}"


BUTIR: dict[int, Butir] = {
    105: Butir(
        "160 org, 32, 96 Orang",
        (
            *kegiatan(
                "servis-sepeda-motor", "Pelatihan servis sepeda motor", "290.825.500", keluaran("96 ▶Orang", "orang")
            ),
            *kegiatan("menjahit", "Pelatihan menjahit", "255.440.000", keluaran("32", "orang")),
            *kegiatan("padat-karya", "Padat karya", "85.231.000", keluaran("160 ▶org", "orang")),
        ),
        ("LK166", "LK166"),
        ada=("32",),
        tiada=("96", "160"),
    ),
    106: Butir(
        "19 Koperasi, 60 without satuan, 10 ikm",
        (
            *kegiatan("perkoperasian", "Pembinaan perkoperasian", "59.190.000", keluaran("19 ▶Koperasi", "koperasi")),
            *kegiatan(
                "pemantapan", "Pemantapan kinerja", "9.030.000", keluaran("60", "").replace("satuan: ", "▶satuan:")
            ),
            Ubah(ANGGARAN, "target: 10\n", "target: 10 ▶ikm\n"),
        ),
        ("LK166", "LK207", "LK166"),
        tiada=("19",),
    ),
    107: Butir(
        "IKM as the satuan of an index",
        (
            Ubah(INDIKATOR, JUMLAH_UNIT, "nama: ▶Indeks Kepuasan Masyarakat"),
            Ubah(
                INDIKATOR,
                "baru\n    sasaran: kualitas-koperasi\n    iku: ya\n    satuan: umkm",
                "baru\n    sasaran: kualitas-koperasi\n    iku: ya\n    satuan: ▶IKM",
            ),
        ),
        ("LK212", "LK308"),
    ),
    108: Butir(
        "no satuan",
        (
            Ubah(INDIKATOR, "  unit-usaha-sertifikasi:", "  ▶unit-usaha-sertifikasi:"),
            Ubah(INDIKATOR, "    satuan: ikm\n", ""),
            Ubah(INDIKATOR, "    satuan: umkm\n", "    ▶satuan:\n"),
        ),
        ("LK207", "LK202"),
    ),
    109: Butir(
        "people counted in persen",
        (
            Ubah(INDIKATOR, JUMLAH_UNIT, "nama: ▶Jumlah tenaga kerja yang kompeten"),
            Ubah(INDIKATOR, "satuan: ikm", "satuan: persen"),
            Ubah(INDIKATOR, "target: 10", "target: 42,76"),
        ),
        ("LK308",),
    ),
    111: Butir(
        "no value as a dash, as nothing, and as 0",
        (
            Ubah(TRIWULAN, "baru: 47.353", "baru: ▶-"),
            Ubah(TRIWULAN, "  unit-usaha-sertifikasi: 10", "  ▶unit-usaha-sertifikasi:"),
            Ubah(TRIWULAN, "realisasi_keluaran:\n", "realisasi_keluaran:\n  survei-khl: ▶0\n"),
        ),
        ("LK135", "LK207", "LK405"),
        tiada=("47.353", "105,00"),
    ),
}
