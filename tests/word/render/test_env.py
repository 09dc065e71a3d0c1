"""The sandbox of a template."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError, TemplateError
from markupsafe import Markup

from lkip_cli.laporan.cetak import Angka, Span, Teks
from lkip_cli.word.marks import PASS
from lkip_cli.word.render.env import (
    COUNT_PASS,
    Environment,
    LimitError,
    PassCounter,
    compare_as_shown,
    count_passes,
)

KONTEKS = {"d": {"a": "1", "items": "punya sendiri", "daftar": ["x", "y"]}, "n": Angka("1", "t"), "xs": ["a", "b"]}
KONTEKS |= {"m": Angka("1", "u"), "t": Teks((Span("tebal", tebal=True),))}


def render(text: str) -> str:
    """A source rendered as the room does."""
    environment = Environment()
    parsed = environment.parse(text)
    count_passes(parsed, environment)
    compare_as_shown(parsed, environment)
    return environment.from_string(parsed).render({**KONTEKS, COUNT_PASS: PassCounter()})


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("{{ d.a }}{{ d['a'] }}", "11"),
        ("{{ d.items }}", "punya sendiri"),
        ("{{ d.daftar[0] }}{{ d.daftar[-1] }}", "xy"),
        ("{% for x in xs %}{{ loop.index }}{{ x }}{% endfor %}", "1a2b"),
        ("{% for x in xs %}{% if loop.first or loop.previtem != x %}{{ x }}{% endif %}{% endfor %}", "ab"),
        ("{% if d.daftar and not xs == [] %}ya{% endif %}", "ya"),
    ],
)
def test_plain_data_is_reached(text: str, result: str) -> None:
    assert render(text) == result


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("n == '1'", True),
        ("n != '1'", False),
        ("n == d.a", True),
        ("n == m", True),
        ("n in ['0', '1']", True),
        ("n == '01'", False),
        ("t == 'tebal'", True),
        ("xs == ['a', 'b']", True),
    ],
)
def test_a_comparison_sees_what_the_page_shows(condition: str, holds: bool) -> None:  # noqa: FBT001
    assert render(f"{{% if {condition} %}}ya{{% else %}}bukan{{% endif %}}") == ("ya" if holds else "bukan")


@pytest.mark.parametrize(
    "text",
    [
        "{{ d.keys }}",
        "{{ d.values }}",
        "{{ d.daftar.append }}",
        "{{ d.daftar[5] }}",
        "{{ n.teks }}",
        "{{ n.tag }}",
        "{{ n.__class__ }}",
        "{{ ''.__class__ }}",
        "{{ xs['a'] }}",
        "{{ d.__init__.__globals__ }}",
        "{% for x in xs %}{{ loop.cycle }}{% endfor %}",
        "{% for x in xs %}{{ loop.__class__ }}{% endfor %}",
        "{{ range }}",
    ],
)
def test_nothing_but_data_is_reached(text: str) -> None:
    with pytest.raises(UndefinedError):
        render(text)


@pytest.mark.parametrize("operator", ["+", "-", "*", "/", "//", "%", "**"])
def test_arithmetic_is_refused_also_at_run_time(operator: str) -> None:
    with pytest.raises(SecurityError):
        render("{{ 9 " + operator + " 9 }}")


def test_no_function_can_be_called() -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        render("{{ d.items() }}")


@pytest.mark.parametrize("text", ["{{ 'a' | safe }}", "{{ 'a' | attr('x') }}", "{% if 1 is odd %}{% endif %}"])
def test_the_filters_and_tests_of_jinja_are_not_there(text: str) -> None:
    with pytest.raises(TemplateError):
        render(text)


def test_each_pass_is_numbered_behind_the_passes_around_it() -> None:
    inner = "{% for y in xs %}({{ lkip_putaran }}){% endfor %}"
    text = "{{ lkip_putaran }}|{% for x in xs %}{{ lkip_putaran }}" + inner + "{% endfor %}"
    assert render(text).replace(PASS, ".") == "|.1(.1.2)(.1.3).4(.4.5)(.4.6)"


def test_too_many_passes_are_stopped() -> None:
    counter = PassCounter()
    for _ in range(200_000):
        counter(Markup())
    with pytest.raises(LimitError, match=r"200\.000"):
        counter(Markup())
