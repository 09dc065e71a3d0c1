"""TAHUN/pendahuluan.yaml: Bab I, with a background that fits every agency."""

from __future__ import annotations

from lkip_cli.kerangka.awal.peraturan import PEMBENTUKAN, TUGAS
from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.kerangka.teks import fill
from lkip_cli.sumber.tulis import scalar_text

TEKS = """\
# Bab I Pendahuluan tahun $tahun. Diisi bagian perencanaan satu kali setahun.
# Angka, triwulan, tahun, dan nama peraturan di dalam narasi ditulis sebagai rujukan, misalnya {triwulan}.
# Narasi ditulis di baris sesudah tanda |; baris kosong berarti paragraf baru.

# Kode peraturan di peraturan.yaml yang membentuk instansi, dan yang mengatur tugas serta fungsinya.
dasar_pembentukan: $pembentukan
dasar_tugas: $dasar_tugas

# Boleh dipakai apa adanya atau ditulis ulang.
latar_belakang: |
  {instansi} {daerah} dibentuk dengan {peraturan.$pembentukan}. Tugas dan fungsinya diatur dalam
  {peraturan.$dasar_tugas}.

  Sebagai instansi pemerintah, {instansi} wajib mempertanggungjawabkan kinerjanya menurut
  {peraturan.perpres-29-2014}. Bentuk dan isi laporan ini mengikuti {peraturan.permenpanrb-53-2014}.

  Laporan Kinerja {triwulan} Tahun {tahun} membandingkan target dalam Perjanjian Kinerja dengan hasil
  yang dicapai sampai dengan akhir triwulan, beserta penggunaan anggarannya, sebagai bahan perbaikan
  pelaksanaan program dan kegiatan pada waktu berikutnya.

# Lanjutan dari "mempunyai tugas", tanpa titik di akhir.
tugas: <tugas pokok instansi>

# Satu fungsi setiap baris, diawali tanda hubung dan spasi.
fungsi: |
  - <fungsi pertama>
  - <fungsi berikutnya>

# Susunan organisasi: nama unit dan tugasnya; unit di bawahnya ditulis pada bawahan.
struktur:
  pimpinan:
    nama: $kepala
    tugas: <tugas pimpinan>
$bawahan
# Isu strategis: satu kalimat setiap kode.
isu_strategis:
  isu-1: <isu strategis pertama>
"""


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """The file."""
    teks = fill(
        TEKS,
        tahun=str(jawaban.tahun),
        pembentukan=PEMBENTUKAN,
        dasar_tugas=TUGAS,
        kepala=scalar_text(jawaban.kepala),
        bawahan=_bawahan(jawaban),
    )
    return {f"{jawaban.tahun}/pendahuluan.yaml": teks}


def _bawahan(jawaban: Jawaban) -> str:
    entries = (
        f"      unit-{kode}:\n        nama: {scalar_text(nama)}\n        tugas: <tugas unit ini>\n"
        for kode, nama in jawaban.bidang.items()
    )
    return "    bawahan:\n" + "".join(entries) if jawaban.bidang else ""
