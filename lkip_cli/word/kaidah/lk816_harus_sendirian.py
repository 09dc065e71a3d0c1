"""LK816: tag berawalan p atau tr tidak sendirian."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK816",
    tingkat=Tingkat.KESALAHAN,
    judul="Tag berawalan p atau tr tidak sendirian",
    alasan=(
        "Tag «{%p ... %}» menggantikan seluruh paragrafnya dan «{%tr ... %}» seluruh baris tabelnya, sehingga"
        " tulisan lain di situ akan hilang."
    ),
    cara_memperbaiki="Pindahkan tulisan lainnya ke paragraf atau baris tabel sendiri. Awalan lain tidak dipakai.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Daftar: ▶{%p if sasaran %}ada{% endif %}"}),
    contoh_benar=Contoh({"templat": "{%p if sasaran %}\nDaftar: ada\n{%p endif %}"}),
)
