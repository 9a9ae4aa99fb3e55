"""docs/smtp.md says what the code does: every extension, limit, reply and time limit, and none that is not there."""

import re

import pytest
from paths import PROJECT
from smtp_client import Dialogue

PAGE = (PROJECT / "docs" / "smtp.md").read_text(encoding="utf-8")
REPLIES = ("Sources/SMTPServer/Reply+Table.swift", "Sources/gateway-smtp/Reply+Policy.swift")


def source(name):
    return (PROJECT / name).read_text(encoding="utf-8")


def table(heading):
    """The rows of the table below a heading, as lists of cells without backquotes."""
    section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)[1]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip().replace("`", "") for cell in row] for row in rows[2:]]


def literal(text, start):
    """The string literal that begins at `start`, behind its quotation mark; what is interpolated becomes `…`."""
    result = ""
    while text[start] != '"':
        if text.startswith("\\(", start):
            result += "…"
            depth, start = 1, start + 2
            while depth:
                depth += {"(": 1, ")": -1}.get(text[start], 0)
                start += 1
        else:
            result += text[start]
            start += 1
    return result


def replies_in(name):
    text = source(name)
    form = re.compile(
        r'(?:Reply|self\.init)\(\s*(\d{3}), (?:nil|\.init\((\d+), (\d+), (\d+)\)),\s*(?:lines:\s*\[)?"', re.S
    )
    found = [
        " ".join(filter(None, [match[1], ".".join(filter(None, match.groups()[1:])), literal(text, match.end())]))
        for match in form.finditer(text)
    ]
    # Should the code be written in another way one day, this must be noticed.
    assert len(found) == len(re.findall(r"(?:Reply|self\.init)\(\s*\d{3},", text))
    return found


def test_every_reply_is_documented_and_no_other():
    documented = [row[0] for row in table("Replies")]
    given = [reply for name in REPLIES for reply in replies_in(name)]
    assert len(given) > 60
    assert sorted(set(documented)) == sorted(set(given))
    assert len(documented) == len(set(documented))


@pytest.mark.parametrize("encrypted", [False, True], ids=["clear", "tls"])
def test_the_extensions_are_those_of_the_page(stack, encrypted):
    with Dialogue(stack.smtp_port) as dialogue:
        offered = dialogue.hello()
        if encrypted:
            offered = dialogue.start_tls(stack.certificate)
    # On loopback a login is possible in the clear.
    documented = [row[0] for row in table("Extensions") if not (encrypted and row[0] == "STARTTLS")]
    assert list(offered) == documented


@pytest.mark.parametrize("heading", ["Limits", "Time limits"])
def test_every_number_is_the_codes(heading):
    rows = table(heading)
    assert len(rows) > 5
    for what, value, place in rows:
        file, _, name = place.rpartition(" ")
        found = re.search(rf"\b{name}(?: = |=)([0-9_*  ]+)", source(file))
        assert found, place
        number = 1
        for factor in found[1].replace("_", "").split("*"):
            number *= int(factor)
        assert int(re.match(r"[0-9,]+", value)[0].replace(",", "")) == number, what


def test_every_limit_of_the_dialogue_is_on_the_page():
    text = source("Sources/SMTPServer/SMTPSession.swift")
    names = re.findall(r"(?:static let|public var) (\w+(?:Seconds|Limit)|maximum\w+) = ", text)
    assert len(names) >= 10
    named = {row[2].rpartition(" ")[2] for heading in ("Limits", "Time limits") for row in table(heading)}
    assert set(names) <= named
