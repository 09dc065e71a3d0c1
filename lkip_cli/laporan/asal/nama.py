"""How a figure is called: "Capaian Persentase koperasi aktif"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lkip_cli.angka.periode import read_periode
from lkip_cli.capaian.figur import RUPIAH
from lkip_cli.capaian.hasil import DINAS, IKU
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Fault
from lkip_cli.model.kinerja import Kinerja

UANG: Mapping[str, str] = {
    "pagu": "Pagu",
    "pagu_murni": "Pagu awal",
    "pagu_perjanjian": "Pagu awal dalam Perjanjian Kinerja",
    "selisih_pagu": "Perubahan pagu",
    "realisasi": "Realisasi anggaran",
    "serapan": "Serapan anggaran",
    "sisa": "Sisa anggaran",
}
"""What a medan is called where it stands for money."""

HIMPUNAN: Mapping[str, str] = {
    "capaian": "Rata-rata capaian",
    "efisiensi": "Efisiensi",
    "jumlah_indikator": "Jumlah indikator",
    "jumlah_diukur": "Jumlah indikator yang mempunyai capaian",
    "diukur": "Jumlah indikator yang telah diukur",
    "tercapai": "Jumlah indikator yang tercapai",
    "belum_tercapai": "Jumlah indikator yang belum tercapai",
    "belum_diukur": "Jumlah indikator yang belum diukur",
    "tidak_dapat_dihitung": "Jumlah indikator yang tidak dapat dihitung",
    "bercapaian": "Jumlah indikator yang capaiannya berupa angka",
}
"""What a medan is called where it stands for several indikator together."""

SATU: Mapping[str, str] = {
    "nilai": "Angka",
    "nilai_triwulan": "Angka satu triwulan",
    "realisasi": "Realisasi",
    "realisasi_triwulan": "Realisasi satu triwulan",
    "realisasi_tampil": "Realisasi sebagaimana tercetak",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "pengali": "Pengali",
    "target": "Target",
    "target_triwulan": "Target sampai dengan triwulan",
    "target_triwulan_triwulan": "Target satu triwulan",
    "capaian": "Capaian",
    "capaian_penuh": "Capaian sebelum dibatasi",
    "capaian_tahunan": "Capaian terhadap target tahunan",
    "capaian_tahunan_penuh": "Capaian terhadap target tahunan sebelum dibatasi",
    "keluaran": "Realisasi keluaran",
    "target_keluaran": "Target keluaran",
    "capaian_keluaran": "Capaian keluaran",
    "capaian_keluaran_penuh": "Capaian keluaran sebelum dibatasi",
    "target_renstra": "Target akhir Rencana Strategis",
    "capaian_renstra": "Capaian terhadap target akhir Rencana Strategis",
    "target_standar": "Standar nasional",
    "capaian_standar": "Capaian terhadap standar nasional",
}
"""What a medan is called where it stands for one indikator, data dasar or keluaran."""


def _sasaran(kinerja: Kinerja, kode: str) -> str | None:
    satu = kinerja.renstra.sasaran.get(kode)
    return None if satu is None else f"Sasaran Strategis {satu.nomor} ({satu.nama})"


def _lepas(kinerja: Kinerja, kode: str) -> str | None:
    """A one-off figure of the narrative, by the name that the newest quarter gives it."""
    names = (kinerja.triwulan[nomor].nama_angka.get(kode) for nomor in sorted(kinerja.triwulan, reverse=True))
    return next(filter(None, names), None)


PENGGALAN: Mapping[str, str] = {
    "perubahan_capaian_": "Perubahan capaian sejak {}",
    "perubahan_": "Perubahan realisasi sejak {}",
    "bagian_peringkat_": "Bagian indikator berperingkat {}",
    "bagian_": "Bagian indikator yang {}",
    "peringkat_": "Jumlah indikator berperingkat {}",
}
"""What a medan is called that begins so; what follows it is put into the name. The longer beginning comes first."""


ENTITAS: tuple[Callable[[Kinerja, str], str | None], ...] = (
    lambda kinerja, kode: kinerja.instansi.nama if kode == DINAS else None,
    lambda _, kode: "seluruh Indikator Kinerja Utama" if kode == IKU else None,
    lambda kinerja, kode: kinerja.indikator[kode].nama if kode in kinerja.indikator else None,
    lambda kinerja, kode: kinerja.data_dasar[kode].nama if kode in kinerja.data_dasar else None,
    lambda kinerja, kode: f"kegiatan {kinerja.kegiatan[kode].nama}" if kode in kinerja.kegiatan else None,
    lambda kinerja, kode: kinerja.program[kode].nama if kode in kinerja.program else None,
    lambda kinerja, kode: kinerja.instansi.bidang.get(kode),
    _sasaran,
    _lepas,
)
"""The name of a kode, looked for in each kind of entity; kode are unique over all of them."""


def name_entity(kinerja: Kinerja, kode: str) -> str:
    """The name of what bears `kode`; the kode itself where it has no name, as many a one-off figure."""
    return next((nama for find in ENTITAS if (nama := find(kinerja, kode)) is not None), kode)


def name_figure(hitungan: Hitungan, kinerja: Kinerja) -> str:
    """The figure in words, with a capital in front and without its period."""
    whole = f"{name_medan(hitungan, kinerja)} {name_entity(kinerja, hitungan.kode)}".strip()
    return f"{whole[:1].upper()}{whole[1:]}"


def name_owner(hitungan: Hitungan, kinerja: Kinerja) -> str:
    """What bears a figure, in words with a capital in front."""
    nama = name_entity(kinerja, hitungan.kode)
    return f"{nama[:1].upper()}{nama[1:]}"


def name_medan(hitungan: Hitungan, kinerja: Kinerja) -> str:
    """What the medan is called; one that has no name of its own is written out, as in "Perubahan 2018 TW1"."""
    medan = hitungan.medan
    if hitungan.satuan == RUPIAH and hitungan.kode not in kinerja.indikator and medan in UANG:
        return UANG[medan]
    if medan == "serapan":
        return UANG[medan]
    if medan == "nilai" and (hitungan.kode in kinerja.data_dasar or _lepas(kinerja, hitungan.kode)):
        return ""
    single = hitungan.kode in kinerja.indikator or medan not in HIMPUNAN
    names = SATU if single else HIMPUNAN
    return names.get(medan) or _composed(medan)


def _composed(medan: str) -> str:
    """A medan that is made of a beginning and the period, status or band that it is about."""
    for awal, nama in PENGGALAN.items():
        if medan.startswith(awal):
            periode = read_periode(medan.removeprefix(awal))
            rest = medan.removeprefix(awal).replace("_", " ").replace("-", " ")
            return nama.format(rest if isinstance(periode, Fault) else periode.lengkap)
    return medan.replace("_", " ").replace("-", " ").capitalize()
