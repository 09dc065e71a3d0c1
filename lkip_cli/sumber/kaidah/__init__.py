"""The findings of reading: one file per code with its manual and its words, found by discovery.

Beside `KAIDAH` a file holds one of three: `find`, which looks for places in the text
before YAML is read; `check`, which says what is wrong with the text of one value; or
`fault`, the words alone, for what another module has found. A file with `find` may hold
`repair`: the part of the line that is to be replaced and by what, where there is one
reading. Nothing of this package is loaded for a clean file.
"""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah
from lkip_cli.diagnostics.temukan import find_modul

MODUL = find_modul(__name__, __path__)
MANUAL: tuple[Kaidah, ...] = tuple(modul.KAIDAH for modul in MODUL)
