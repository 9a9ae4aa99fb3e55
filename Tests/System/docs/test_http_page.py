"""docs/http.md says what the code does, and its examples work."""

import os
import re
import shutil
import subprocess

import pytest
from http_client import Sender
from paths import PROJECT

PAGE = (PROJECT / "docs" / "http.md").read_text(encoding="utf-8")
EXAMPLES = {
    f"{language}-{number}": (language, code)
    for number, (language, code) in enumerate(
        re.findall(r"^```(sh|php|python|js|swift)\n(.*?)^```$", PAGE, re.M | re.S)
    )
}


def command(language, code, folder):
    """How an example is run."""
    if language == "sh":
        return ["sh", "-c", code]
    script = folder / f"example.{ {'js': 'mjs', 'python': 'py'}.get(language, language)}"
    script.write_text(code)
    if language == "python":
        return [PROJECT / ".build" / "python" / "bin" / "python", script]
    if language == "swift":
        program = folder / "example"
        script = script.rename(folder / "main.swift")
        subprocess.run(["swiftc", "-o", program, script], check=True, timeout=300, capture_output=True)
        return [program]
    return [{"js": "node", "php": "php"}[language], script]


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_sends_its_message(http, tmp_path, name):
    language, code = EXAMPLES[name]
    assert "http://127.0.0.1:3000" in code
    code = code.replace("127.0.0.1:3000", f"127.0.0.1:{http.stack.http_port}")
    line = command(language, code, tmp_path)
    assert shutil.which(line[0]), f"{line[0]} is not installed"
    done = subprocess.run(
        line,
        env=os.environ | {"HTTP_TOKEN": http.stack.http_token},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (sent,) = http.sent()
    assert (sent["from"], sent["subject"]) == ("app@example.com", "Hi")
    assert sent["text"] in code


def test_every_language_has_an_example():
    assert {language for language, _ in EXAMPLES.values()} == {"sh", "php", "python", "js", "swift"}


def test_every_code_is_documented_with_its_status_and_no_other():
    source = (PROJECT / "Sources" / "gateway-http" / "Problem.swift").read_text()
    names = dict(re.findall(r'^        case (\w+) = "(\w+)"$', source, re.M))
    statuses = dict(
        re.findall(
            r"static let (\w+) = ResponseStatus\((\d+)",
            (PROJECT / "Sources/HTTPServer/Response/ResponseStatus.swift").read_text(),
        )
    )
    body = re.search(r"var status: ResponseStatus \{(.*?)\n        \}", source, re.S)[1]
    expected = {
        (statuses[status], names[case])
        for cases, status in re.findall(r"case ([^:]+):\s*\.(\w+)", body)
        for case in re.findall(r"\.(\w+)", cases)
    }
    assert len(expected) == len(names) > 30
    rows = re.findall(r"^\| (\d{3}) \| ([^|]+) \|", PAGE, re.M)
    assert {(status, code) for status, codes in rows for code in re.findall(r"`(\w+)`", codes)} == expected


def test_every_setting_of_this_service_is_documented():
    source = (PROJECT / "Sources" / "Settings" / "Names" / "FormSetting.swift").read_text()
    form = re.search(r"enum FormSetting.*?\n\n", source, re.S)[0]
    settings = [f"FORM_<NAME>_{name}" for name in re.findall(r'= "(\w+)"', form) if "PER_DAY" not in name]
    assert len(settings) == 9
    settings += ["HTTP_TOKEN", "HTTP_TOKENS", "ALLOWED_ORIGINS", "TURNSTILE_SECRET", "TRUSTED_PROXIES", "FORMS"]
    assert [setting for setting in settings if setting not in PAGE] == []


def test_the_unix_socket_works_as_documented(http):
    answer = Sender(http.stack).ask("GET", "/health", address=http.stack.http_socket)
    assert answer.status == 200
