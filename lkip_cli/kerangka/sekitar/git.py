"""What keeps the folder the same in git and in every editor."""

from __future__ import annotations

ATTRIBUTES = """\
# Satu bentuk akhir baris di semua komputer, supaya laporan dan perbandingannya sama.
* text=auto eol=lf
*.docx binary
*.pdf binary
*.png binary
*.jpg binary
"""
IGNORE = """\
# Hasil yang selalu dapat dibuat ulang dengan lkip build.
keluaran/
# Berkas sementara Word, LibreOffice, dan sistem operasi.
~$*
.~lock.*
.DS_Store
Thumbs.db
"""
EDITORCONFIG = """\
# Pengaturan penyunting teks: spasi, bukan Tab; UTF-8; akhir baris seragam.
root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
indent_style = space

[*.{yaml,yml}]
indent_size = 2
trim_trailing_whitespace = true
"""


def make_files() -> dict[str, str]:
    """.gitattributes, .gitignore and .editorconfig."""
    return {".gitattributes": ATTRIBUTES, ".gitignore": IGNORE, ".editorconfig": EDITORCONFIG}
