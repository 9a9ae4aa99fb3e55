"""docs/state-protocol.md names the requests, replies and error codes that there are."""

import re

from paths import PROJECT

PAGE = (PROJECT / "docs" / "state-protocol.md").read_text(encoding="utf-8")
WIRE = PROJECT / "Sources" / "StateProtocol" / "Wire"


def rows():
    """Requests and replies of the table, as lists of first words."""
    table = PAGE.partition("| request | replies")[2].partition("\n\n")[0]
    for line in table.splitlines()[2:]:
        requests, replies = line.strip("|").split(" | ")
        yield [re.findall(r"`([a-z-]+)", cell) for cell in (requests, replies)]


def verbs(name):
    """What a reader of datagrams tells apart."""
    return set(re.findall(r'^ +case "([a-z-]+)":', (WIRE / f"{name}.swift").read_text(encoding="utf-8"), re.M))


def test_every_request_is_documented_and_no_other():
    named = {word for requests, _ in rows() for word in requests}
    # Those of limits and locks are kinds of keys.
    assert named - {"ip", "login", "shared"} == verbs("StateRequest") | verbs("StateNotification")


def test_every_reply_is_documented_and_no_other():
    assert {word for _, replies in rows() for word in replies} | {"error"} == verbs("StateReply")


def test_every_error_code_is_documented_and_no_other():
    body = re.search(r"enum ErrorCode.*?\n    }", (WIRE / "StateReply.swift").read_text(encoding="utf-8"), re.S)[0]
    codes = {raw or name for name, raw in re.findall(r'case (\w+)(?: = "([\w-]+)")?', body)}
    sentence = re.search(r"Error codes: (.*)\Z", PAGE, re.S)[1]
    assert set(re.findall(r"`([\w-]+)`", sentence)) == codes
