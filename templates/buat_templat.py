"""Build templates/laporan.docx, the Word template of the whole report.

Run it after a change under templates/pembuat: `python templates/buat_templat.py [BERKAS]`. A planner does not need it:
the template itself is edited in Word or LibreOffice.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pembuat.dokumen import build_document, save_document

BERKAS = Path(__file__).with_name("laporan.docx")


def main(arguments: list[str]) -> None:
    """Write the template to the path in `arguments`, or beside this script."""
    save_document(build_document(), Path(arguments[0]) if arguments else BERKAS)


if __name__ == "__main__":
    main(sys.argv[1:])
