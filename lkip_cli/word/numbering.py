"""Word's automatic numbers, counted as Word counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lkip_cli.word.ooxml import PPR, VAL, Element, property_of, to_int, w
from lkip_cli.word.roman import to_letters, to_roman
from lkip_cli.word.styles import NUMBERING, NumberRef, Styles, number_ref

_PLACEHOLDER = re.compile(r"%([1-9])")
LEVEL, ABSTRACT, NUM, NUM_ID, ABSTRACT_ID = w("ilvl"), w("abstractNum"), w("num"), w("numId"), w("abstractNumId")
WITHOUT_NUMBER = frozenset({"bullet", "none"})


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: first number, format (`decimal`), pattern (`%1.%2`), digits for all parts of the pattern."""

    start: int
    form: str
    pattern: str
    legal: bool


@dataclass(slots=True)
class Num:
    """A `w:num`: the abstract list that it counts, and the first numbers that it sets anew, by level."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Numbering:
    """The lists of `numbering.xml` (`root`, None where the template has none) and how far each has counted."""

    root: Element | None = None
    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    nums: dict[int, Num] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[int] = field(default_factory=set)

    def is_counted(self, ref: NumberRef) -> bool:
        """Whether the level prints a running number, not a bullet."""
        num = self.nums.get(ref.num_id)
        level = None if num is None else self.levels.get(num.abstract, {}).get(ref.level)
        return level is not None and level.form not in WITHOUT_NUMBER

    def restart(self, num_id: int) -> int:
        """A new `w:num` that counts the same list from its first number again; its id."""
        fresh = max(self.nums, default=0) + 1
        abstract = self.nums[num_id].abstract
        start = self.levels[abstract][0].start if 0 in self.levels.get(abstract, {}) else 1
        self.nums[fresh] = Num(abstract, {0: start})
        if self.root is not None:
            _append_num(self.root, _num_element(self.root, fresh, abstract, start))
        return fresh

    def advance(self, ref: NumberRef) -> str:
        """Count one paragraph and give its printed number, without what stands between it and the text."""
        num = self.nums.get(ref.num_id)
        levels = {} if num is None else self.levels.get(num.abstract, {})
        level = levels.get(ref.level)
        if num is None or level is None:
            return ""
        counts = self._counts.setdefault(num.abstract, {})
        if ref.num_id not in self._begun and ref.level in num.starts:
            counts[ref.level] = num.starts[ref.level] - 1
        self._begun.add(ref.num_id)
        counts[ref.level] = counts.get(ref.level, level.start - 1) + 1
        for deeper in [one for one in counts if one > ref.level]:
            del counts[deeper]
        return _printed(level, levels, counts)


def read_numbering(root: Element | None) -> Numbering:
    """The lists in the tree of `numbering.xml`."""
    numbering = Numbering(root)
    if root is None:
        return numbering
    for abstract in root.iterfind(ABSTRACT):
        numbering.levels[abstract.get(ABSTRACT_ID, "")] = {
            to_int(element.get(LEVEL), 0): _level(element) for element in abstract.iterfind(w("lvl"))
        }
    for num in root.iterfind(NUM):
        target = num.find(ABSTRACT_ID)
        starts = {
            to_int(one.get(LEVEL), 0): to_int(_value(one, "startOverride"), 1)
            for one in num.iterfind(w("lvlOverride"))
            if one.find(w("startOverride")) is not None
        }
        abstract_id = "" if target is None else target.get(VAL, "")
        numbering.nums[to_int(num.get(NUM_ID), 0)] = Num(abstract_id, starts)
    return numbering


def numbering_of(paragraph: Element, style: str, styles: Styles) -> NumberRef | None:
    """The numbering in force for a paragraph: its own, else that of its style; None where it has none."""
    own, inherited = number_ref(property_of(paragraph, NUMBERING)), styles.numbering(style) if style else None
    if own is None:
        return inherited
    num_id = own[0] if own[0] is not None else (inherited.num_id if inherited else 0)
    level = own[1] if own[1] is not None else (inherited.level if inherited else 0)
    return NumberRef(num_id, level) if num_id else None


def _level(element: Element) -> Level:
    return Level(
        to_int(_value(element, "start"), 0),
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText") or "",
        element.find(w("isLgl")) is not None,
    )


def _value(element: Element, name: str) -> str | None:
    child = element.find(w(name))
    return None if child is None else child.get(VAL)


def _printed(level: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
    def part(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        other = levels.get(index, level)
        return _formatted(counts.get(index, other.start), "decimal" if level.legal else other.form)

    return "" if level.form in WITHOUT_NUMBER else _PLACEHOLDER.sub(part, level.pattern)


def _formatted(number: int, form: str) -> str:
    if form in {"upperRoman", "lowerRoman"}:
        roman = to_roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"}:
        letters = to_letters(number)
        return letters if form == "upperLetter" else letters.lower()
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _append_num(root: Element, num: Element) -> None:
    """Behind the last `w:num`: LibreOffice loses formats where a num stands before an abstract list."""
    last = [*root.iterchildren(NUM)][-1:]
    if last:
        last[0].addnext(num)
    else:
        root.append(num)


def _num_element(root: Element, num_id: int, abstract: str, start: int) -> Element:
    num = root.makeelement(NUM, {NUM_ID: str(num_id)})
    target = root.makeelement(ABSTRACT_ID, {VAL: abstract})
    override = root.makeelement(w("lvlOverride"), {LEVEL: "0"})
    override.append(root.makeelement(w("startOverride"), {VAL: str(start)}))
    num.extend([target, override])
    return num


def set_num(paragraph: Element, num_id: int) -> None:
    """Let a paragraph that has a style count with this `w:num`, on the first level."""
    properties = paragraph.find(PPR)
    if properties is None:
        return
    old = properties.find(w("numPr"))
    if old is not None:
        properties.remove(old)
    element = properties.makeelement(w("numPr"), {})
    element.append(properties.makeelement(LEVEL, {VAL: "0"}))
    element.append(properties.makeelement(NUM_ID, {VAL: str(num_id)}))
    before = [child for child in properties if child.tag in _BEFORE_NUMBER]
    properties.insert(len(before), element)


_BEFORE_NUMBER = frozenset(
    w(name) for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
