"""What a page shows: printed figures that know what they are, and text with bold and italic spans."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkip_cli.capaian.hitungan import Hitungan


@dataclass(frozen=True, slots=True)
class Angka:
    """A printed figure.

    `teks` is what the page shows ("98,04"), `tag` names the figure
    ("capaian/persentase-koperasi-aktif/2018-TW2"), `hitungan` is what was computed, for those
    who ask where the figure comes from; two figures that print alike are equal without it.
    """

    teks: str
    tag: str
    hitungan: Hitungan | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        """The text alone."""
        return self.teks


class Sorot(str):
    """Text that a draft shows highlighted, because something is missing or wrong there."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text or one figure, with its emphasis."""

    isi: str | Angka
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Teks:
    """Text of one paragraph or list item, made of spans."""

    spans: tuple[Span, ...]

    def __str__(self) -> str:
        """The text alone, without emphasis."""
        return "".join(str(span.isi) for span in self.spans)
