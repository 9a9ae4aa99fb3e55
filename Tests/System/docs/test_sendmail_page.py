"""docs/sendmail.md and sendmail(1) have the exit codes and options that there are."""

import re

from paths import PROJECT

PAGE = (PROJECT / "docs" / "sendmail.md").read_text(encoding="utf-8")
MANUAL = (PROJECT / "docs" / "man" / "mta" / "sendmail.1").read_text(encoding="utf-8")
SOURCES = PROJECT / "Sources" / "gateway-sendmail"


def test_every_exit_code_is_documented_and_no_other():
    source = (SOURCES / "ExitCode.swift").read_text(encoding="utf-8")
    codes = re.findall(r"case \w+ = (\d+)", source)
    assert len(codes) > 5
    assert re.findall(r"^\| (\d+) \|", PAGE, re.M) == codes
    assert re.findall(r"^\.It (\d+)$", MANUAL, re.M) == codes


def test_every_option_is_in_the_manual():
    source = (SOURCES / "Invocation.swift").read_text(encoding="utf-8")
    table = source[source.index("func value(of option") : source.index("default: nil")]
    options = set(re.findall(r'UInt8\(ascii: "(\w)"\)', table))
    lines = [line for line in MANUAL.splitlines() if line.startswith(".It Fl ")]
    documented = {letter for line in lines for letter in re.findall(r"(?<![\w-])(\w)(?=\w?(?: |$))", line[7:])}
    assert len(options) > 20 and options <= documented
