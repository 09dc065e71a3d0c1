"""One tag -> the expressions in it, and what in them a template may not use."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from jinja2 import Environment, TemplateSyntaxError, nodes

from lkip_cli.word.templat.tags import Tag

ALLOWED = (
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.Filter,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.List,
    nodes.Tuple,
)
FORBIDDEN: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.Call, "pemanggilan fungsi dengan tanda kurung"),
    (nodes.Test, "uji «is»"),
    (nodes.Concat, "penyambungan teks dengan «~»"),
    (nodes.Slice, "potongan daftar dengan «:»"),
    (nodes.BinExpr, "hitungan"),
    (nodes.UnaryExpr, "hitungan"),
)
PARTNERS = {"for": ("", "{% endfor %}"), "if": ("", "{% endif %}"), "elif": ("{% if 0 %}", "{% endif %}")}
_MESSAGES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"unexpected char '(.)'"), "huruf atau tanda «{0}» tidak dikenal di dalam tag"),
    (re.compile(r"expected token 'end of (?:print|statement)[^']*', got '(.+)'"), "«{0}» tidak pada tempatnya"),
    (re.compile(r"expected token 'in'"), "kata «in» tidak ada di dalam tag «for»"),
    (re.compile(r"expected token 'name'|expected name or number|[Ee]xpected an expression"), "tag ini belum selesai"),
    (re.compile(r"unexpected '(.+)'"), "«{0}» tidak pada tempatnya"),
    (re.compile(r"unexpected end|end of"), "tag ini belum selesai"),
)


class GrammarError(Exception):
    """A tag that cannot be read; the text says why, in Indonesian."""


@dataclass(slots=True)
class Parsed:
    """What a tag prints, what it tests, and the loop that it opens."""

    printed: list[nodes.Node] = field(default_factory=list)
    tested: list[nodes.Node] = field(default_factory=list)
    loop: nodes.For | None = None


def parse_tag(tag: Tag, environment: Environment) -> Parsed:
    """Read one tag by itself, as if its partner stood beside it. Raises `GrammarError`."""
    if tag.text.startswith("{#") or (tag.word and tag.word not in PARTNERS):
        return Parsed()
    before, after = PARTNERS.get(tag.word, ("", ""))
    try:
        body = environment.parse(f"{before}{tag.text}{after}").body
    except TemplateSyntaxError as error:
        raise GrammarError(_in_indonesian(error.message or "")) from error
    return _parsed(body[0]) if body else Parsed()


def _parsed(node: nodes.Node) -> Parsed:
    if isinstance(node, nodes.Output):
        return Parsed(printed=[child for child in node.nodes if not isinstance(child, nodes.TemplateData)])
    if isinstance(node, nodes.If):
        return Parsed(tested=[node.elif_[0].test if node.elif_ else node.test])
    return Parsed(loop=node) if isinstance(node, nodes.For) else Parsed()


def parts_of(expression: nodes.Node) -> list[nodes.Expr]:
    """All expressions in an expression, itself first."""
    own = [expression] if isinstance(expression, nodes.Expr) else []
    return [*own, *expression.find_all(nodes.Expr)]


def forbidden_in(parts: list[nodes.Expr]) -> str:
    """What of the parts of an expression a template may not use; empty where all is allowed."""
    for node in parts:
        if isinstance(node, nodes.CondExpr) and node.expr2 is None:
            return "«if» tanpa «else»"
        if not isinstance(node, ALLOWED):
            return next((words for kind, words in FORBIDDEN if isinstance(node, kind)), "bentuk ini")
    return ""


def _in_indonesian(message: str) -> str:
    for pattern, words in _MESSAGES:
        match = pattern.search(message)
        if match:
            return words.format(*match.groups())
    return "tag ini tidak dapat dibaca"
