"""Mutants: a valid data folder with one thing in one file written otherwise, as a hand, a program or a disk would."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.hostile.skema import KODE_LAIN, SKEMA

ANGKA = re.compile(r"(?<=[^#]: )-?[0-9][0-9.,]*(?=$)")
KUNCI = re.compile(r"^( *)([A-Za-z0-9_.-]+)(:(?: .*)?)$")
KODE = re.compile(r"(?<=: )[a-z0-9]+(?:-[a-z0-9]+)+$")
RUJUKAN = re.compile(r"\{[a-z][^}\n]*\}")

HURUF = "0123456789.,-%_ eExoOlIRp'\"#+/:;()~&*!|>[]{}`@?\t\u00a0\u200b\u2212\u0663\uff15"
"""What a finger or a copy may leave in a figure."""
SISIP_ANGKA = "0123456789.,Rp- "
"""What a figure in rupiah is made of."""
AWALAN = ("Rp ", "Rp", "-", "- ", "0", "+", "~", "'", "≥", ">", "=", "Rp. ", "kl ", "#", "&", "|", "2018: ")
AKHIRAN = (
    "%",
    " %",
    ",-",
    ",00",
    ",0",
    ".0",
    ".00",
    ",",
    ".",
    "e3",
    " juta",
    " orang",
    "'",
    "  # x",
    " # x",
    " #",
    ":",
)
GANTI = ("", "-", "~", "null", "nihil", "n/a", "#N/A", "#DIV/0!", "belum diukur", "tidak ada data", "tidak ada")
GANTI_LAIN = (
    "belum ditetapkan",
    "tidak dianggarkan",
    "Belum diukur",
    "0",
    "1/2",
    "1-2",
    "12:30",
    ".inf",
    "ya",
    "A",
    "[1]",
)

ANGKA_LAIN = (
    "98.405",
    "117.115",
    "0.123",
    "1.234.567,89",
    "8.950.000,-",
    "152.677.25",
    "37,962",
    "3,900,000",
    "1.234,5",
)
"""Spellings that one kind of figure takes and another refuses."""


@dataclass(frozen=True)
class Mutan:
    """A file written otherwise at line `baris` (from 1); `harus` says that it must be refused whatever it says.

    `setara` says that nothing but the spelling differs: the model must be the same.
    """

    jenis: str
    path: str
    baris: int
    isi: bytes
    uraian: str
    harus: bool = False
    setara: bool = False


Buat = Callable[[Random, str, bytes], Mutan | None]
"""Makes a mutant of one kind out of a file; None where the file has nothing of that kind."""


def slip(acak: Random, text: str, signs: str = HURUF) -> str:
    """One slip of the finger: a sign left out, put in, taken for another, typed twice, or two of them swapped."""
    at = acak.randrange(max(len(text), 1))
    sign = acak.choice(signs)
    swapped = text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    doubled = text[:at] + text[at : at + 1] + text[at:]
    return acak.choice(
        (text[:at] + text[at + 1 :], text[:at] + sign + text[at:], text[:at] + sign + text[at + 1 :], swapped, doubled)
    )


def angka(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A figure in another spelling, right or wrong."""
    return _at_match(acak, path, isi, "angka", ANGKA, lambda text: (respell(acak, text), False))


def respell(acak: Random, text: str) -> str:
    """A figure as it may be written otherwise."""
    ways: tuple[Callable[[], str], ...] = (
        lambda: slip(acak, text),
        lambda: slip(acak, text, "0123456789.,"),
        lambda: acak.choice(AWALAN) + text,
        lambda: text + acak.choice(AKHIRAN),
        lambda: text.translate(str.maketrans(".,", ",.")),
        lambda: text.replace(".", acak.choice(("", ",", " ", "..", "'"))),
        lambda: acak.choice((GANTI, GANTI_LAIN))[acak.randrange(len(GANTI))],
        lambda: acak.choice(("'{}'", '"{}"', "“{}”", "({})", "[{}]", "{{{}}}", '"{}', "{}'")).format(text),
        lambda: slip(acak, slip(acak, text)),
        lambda: acak.choice(ANGKA_LAIN),
    )
    return acak.choice(ways)()


def kunci(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A key with a slip, in another case, or with its colon or space gone."""

    def change(line: str) -> tuple[str, bool]:
        found = KUNCI.match(line)
        margin, name, rest = found.groups() if found else ("", line, "")
        typo = acak.choice((slip(acak, name, "abcdefghijxyz-_0"), name.upper(), name.replace("-", "_"), name[:-1]))
        ways = (typo, typo, typo, f"{name} {name}", f'"{name}"', f"{name} ")
        new = acak.choice(ways)
        glued = acak.random() < 0.1 and len(rest) > 2
        rest = (rest[1:] if acak.random() < 0.5 else ":" + rest[2:]) if glued else rest
        return f"{margin}{new}{rest}", glued or _is_unknown(name, new)

    return _at_match(acak, path, isi, "kunci", KUNCI, change)


def rujukan(acak: Random, path: str, isi: bytes) -> Mutan | None:
    """A kode that refers to another entry, or a reference in a text, with a slip."""
    if acak.random() < 0.5 and RUJUKAN.search(isi.decode()):
        return _at_match(acak, path, isi, "rujukan", RUJUKAN, lambda text: (_slip_inside(acak, text), True))

    def change(text: str) -> tuple[str, bool]:
        new = slip(acak, text, "abcxyz-09")
        return new, new.strip() != text and not path.endswith("pengecualian.yaml")

    return _at_match(acak, path, isi, "rujukan", KODE, change)


def _slip_inside(acak: Random, text: str) -> str:
    """A slip in the name between the braces that leaves another name."""
    name = text[1:-1]
    new = name
    while new.strip() in {name, ""} or not re.fullmatch(r"[a-z0-9.@-]+", new):
        new = slip(acak, name, "abcxyz-.09")
    return f"{{{new}}}"


def _is_unknown(name: str, new: str) -> bool:
    """Whether a key of the schema has become one that the schema does not have."""
    return name in SKEMA and new.strip(' "') not in SKEMA | KODE_LAIN | {name}


def _at_match(
    acak: Random,
    path: str,
    isi: bytes,
    jenis: str,
    pola: re.Pattern[str],
    change: Callable[[str], tuple[str, bool]],
) -> Mutan | None:
    """Change one of the places where a pattern matches; None where there is none or nothing changes."""
    lines = isi.decode().split("\n")
    places = [(n, match) for n, line in enumerate(lines) if not _is_comment(line) for match in pola.finditer(line)]
    if not places:
        return None
    number, match = acak.choice(places)
    new, harus = change(match[0])
    if new == match[0]:
        return None
    line = lines[number]
    lines[number] = line[: match.start()] + new + line[match.end() :]
    return Mutan(jenis, path, number + 1, "\n".join(lines).encode(errors="surrogatepass"), lines[number].strip(), harus)


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")


def make_mutants(
    seed: int, files: Mapping[str, bytes], kinds: Sequence[Buat], jumlah: int, paths: Sequence[str] = ()
) -> list[Mutan]:
    """So many mutants, each kind in turn; the same for the same seed."""
    acak = Random(seed)  # noqa: S311  mutants are to be the same in every run
    names = [path for path in (paths or sorted(files)) if path.endswith(".yaml")]
    made: list[Mutan] = []
    tries = 0
    while len(made) < jumlah and tries < jumlah * 20:
        path = acak.choice(names)
        mutant = kinds[len(made) % len(kinds)](acak, path, files[path])
        tries += 1
        if mutant is not None and mutant.isi != files[path]:
            made.append(mutant)
    return made
