"""docs/admin.md says what the code does."""

import re

from paths import PROJECT

PAGE = (PROJECT / "docs" / "admin.md").read_text(encoding="utf-8")
SERVER = PROJECT / "Sources" / "gateway-admin" / "Server"


def test_every_endpoint_is_documented_with_who_may_and_no_other():
    source = (SERVER / "Endpoint.swift").read_text()
    served = [
        (f"{method.upper()} {path}", access)
        for method, path, access in re.findall(r'Endpoint\(\.(\w+), "([^"]+)", \.(\w+),', source)
    ]
    assert len(served) == source.count("Endpoint(.")
    documented = re.findall(r"^\| `([A-Z]+ /[^`]*)` \| (\w+) \|", PAGE, re.M)
    assert documented == served


def test_every_code_is_documented_with_its_status_and_no_other():
    source = (SERVER / "AdminProblem.swift").read_text()
    names = dict(re.findall(r'^        case (\w+) = "(\w+)"$', source, re.M))
    statuses = dict(
        re.findall(
            r"static let (\w+) = ResponseStatus\((\d+)",
            (PROJECT / "Sources/HTTPServer/Response/ResponseStatus.swift").read_text(),
        )
    )
    table = {}
    for cases, status in re.findall(r"^            case ((?:\.\w+(?:, )?)+): \.(\w+)$", source, re.M):
        for case in cases.split(", "):
            table[names[case.strip(".")]] = statuses[status]
    assert len(table) == len(names)
    documented = dict(re.findall(r"^\| `(\w+)` \| (\d{3}) \|", PAGE, re.M))
    assert documented == table


def test_the_pages_of_the_table_are_those_of_the_navigation():
    html = (PROJECT / "Sources" / "gateway-admin" / "web" / "index.html").read_text()
    links = re.findall(r'<li><a href="/admin/\w+">([^<]+)</a>', html)
    table = PAGE.partition("## What is on the pages")[2].partition("\n## ")[0]
    assert re.findall(r"^\| (\w[^|]*?) \|", table, re.M)[1:] == [link.replace("&amp;", "&") for link in links]


def test_numbers_are_the_codes():
    lifetime = re.search(
        r"static let lifetime = (\d+) \* 3600", (SERVER.parent / "Security" / "Sessions.swift").read_text()
    )[1]
    assert f"({lifetime} hours)" in PAGE
    limit = re.search(r"static let bodyLimit = (\d+) \* 1024", (SERVER / "AdminService.swift").read_text())[1]
    assert f"more than {limit} KiB" in PAGE
