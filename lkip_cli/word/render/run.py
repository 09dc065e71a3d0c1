"""Source + context -> the tree of a part, or the finding that stopped it."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType

from jinja2 import TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import Element, parse_xml
from lkip_cli.word.render.env import COUNT_PASS, Environment, LimitError, PassCounter, compare_as_shown, count_passes
from lkip_cli.word.render.filters import FilterError
from lkip_cli.word.render.values import UnprintableError
from lkip_cli.word.templat.source import Source

MAX_CHARACTERS = 100_000_000
MAX_TEXT = 10_000_000
"""The longest text that libxml2 takes in one piece."""

TEMPLATE = "<template>"


def render_source(source: Source, context: Mapping[str, object], environment: Environment) -> Element | Diagnostic:
    """Render one part and parse it strictly; the finding stands at the paragraph that caused it."""
    try:
        text = _render(source.text, context, environment)
    except TemplateSyntaxError as error:
        return finding("LK817", "tag ini tidak dapat dibaca", source.line_at(error.lineno).place)
    except (TemplateRuntimeError, UnprintableError, FilterError, LimitError, TypeError) as error:
        return _explain(error, source)
    try:
        return parse_xml(text.replace("\n", "").encode())
    except etree.XMLSyntaxError:
        place = source.line_at(None).place
        if len(text) > MAX_TEXT:
            return finding("LK826", "hasil templat terlalu besar untuk disusun menjadi dokumen", place)
        return finding("LK802", f"susunan bagian «{source.part}» di dalam templat rusak", place)


def _render(text: str, context: Mapping[str, object], environment: Environment) -> str:
    parsed = environment.parse(text)
    count_passes(parsed, environment)
    compare_as_shown(parsed, environment)
    template = environment.from_string(parsed)
    pieces: list[str] = []
    size = 0
    for piece in template.generate({**context, COUNT_PASS: PassCounter()}):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_CHARACTERS:
            message = f"hasil lebih dari {MAX_CHARACTERS:_} huruf".replace("_", ".")
            raise LimitError(message)
    return "".join(pieces)


def _explain(error: Exception, source: Source) -> Diagnostic:
    place = source.line_at(_template_line(error.__traceback__)).place
    if isinstance(error, UndefinedError):
        return finding("LK821", "isian yang dipanggil di sini tidak ada pada salah satu baris data", place)
    if isinstance(error, UnprintableError):
        return finding("LK824", f"yang hendak dicetak di sini {error}", place)
    if isinstance(error, LimitError):
        return finding("LK826", f"templat berputar tanpa henti: {error}", place)
    if isinstance(error, FilterError):
        return finding("LK823", str(error), place)
    if isinstance(error, SecurityError):
        return finding("LK818", f"{error} tidak boleh ada di dalam templat", place)
    return finding("LK825", "isi yang dipakai di sini tidak cocok dengan cara memakainya", place)


def _template_line(trace: TracebackType | None) -> int | None:
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == TEMPLATE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
