"""LK807: templat mengambil isi dari luar."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

GAMBAR_DARI_LUAR = """\
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="rId1" TargetMode="External" Target="http://contoh.id/logo.png"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
</Relationships>
"""

KAIDAH = Kaidah(
    kode="LK807",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat mengambil isi dari luar",
    alasan=(
        "Gambar atau dokumen yang hanya ditautkan diambil dari tempat lain setiap kali laporan dibuka, "
        "sehingga isinya dapat berubah atau hilang."
    ),
    cara_memperbaiki=(
        "Putuskan tautannya di Word (menu Berkas, Info, Edit Tautan ke Berkas) lalu sisipkan isinya; tautan "
        "ke alamat http, https, dan mailto boleh tetap ada."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"word/_rels/document.xml.rels": GAMBAR_DARI_LUAR}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
