"""The command line's manual page, its page in docs/ and its completions say what it does."""

import json
import os
import re
import shutil
import subprocess

import pytest
from command_line import PROGRAM, CommandLine
from paths import PROJECT

MANUAL = PROJECT / "docs" / "man" / "cloudflare-smtp-gateway.1"
PAGE = PROJECT / "docs" / "command-line.md"
COMMON = {"settings", "json", "help", "h", "version"}


def commands():
    """Every command that does something: its words, and the names of its options."""
    dump = subprocess.run([PROGRAM, "--experimental-dump-help"], capture_output=True, text=True, check=True, timeout=20)

    def walk(command, words):
        subcommands = [entry for entry in command.get("subcommands", []) if entry["commandName"] != "help"]
        for entry in subcommands:
            yield from walk(entry, [*words, entry["commandName"]])
        if words and not subcommands:
            arguments = command.get("arguments", [])
            options = {name["name"] for argument in arguments for name in argument.get("names", [])}
            yield " ".join(words), options, command["abstract"]

    return list(walk(json.loads(dump.stdout)["command"], []))


def manual_sections():
    """The options that each of the manual's commands has."""
    sections, current = {}, None
    for line in MANUAL.read_text().splitlines():
        if line.startswith((".Ss ", ".Sh ")):
            words = line.split()[1:]
            current = " ".join(word for word in words if word.islower()) if line.startswith(".Ss") else None
            # What follows in capitals or after a macro are arguments.
            if current is not None:
                current = re.split(r" (?:Ar|Op)\b", " ".join(words))[0]
                sections[current] = set()
        elif current is not None and line.startswith(".It Fl"):
            sections[current] |= {name.lstrip("-") for name in re.findall(r"Fl (-?[a-z-]+)", line)}
    return sections


def test_the_manual_has_every_command_with_every_option_and_no_other():
    manual = manual_sections()
    assert {words: options - COMMON for words, options, _ in commands()} == manual


def test_the_manual_has_the_options_that_every_command_has():
    text = MANUAL.read_text().split(".Sh COMMANDS")[0]
    assert set(re.findall(r"^\.It Fl (?:[a-z] , Fl )?-([a-z]+)", text, re.M)) == COMMON - {"h"}
    for words, options, _ in commands():
        assert {"settings", "json"} <= options, words


def test_the_manual_is_well_formed():
    checked = subprocess.run(
        ["mandoc", "-Tlint", "-Wwarning", MANUAL], capture_output=True, text=True, check=False, timeout=20
    )
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_manual_and_the_page_have_the_exit_statuses_of_the_help():
    said = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True, timeout=20).stdout
    statuses = re.findall(r"(\d+) [a-z]", re.search(r"Exit status: (.*?)\n\n", said, re.S).group(1))
    assert statuses == re.findall(r"^\.It (\d+)$", MANUAL.read_text(), re.M)
    assert statuses == re.findall(r"^\| (\d+) \|", PAGE.read_text(), re.M)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_know_the_commands(shell):
    script = subprocess.run(
        [PROGRAM, "--generate-completion-script", shell], capture_output=True, text=True, check=True, timeout=20
    ).stdout
    for words, _, _ in commands():
        assert all(word in script for word in words.split()), words
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True, timeout=20)


def examples():
    """The commands of the page with the output they are shown with."""
    for block in re.findall(r"^```console\n(.*?)^```", PAGE.read_text(), re.M | re.S):
        for example in re.split(r"^# ", block, flags=re.M)[1:]:
            command, _, output = example.partition("\n")
            yield command, output


def pattern(output):
    """What matches the output: `…` stands for anything, alone on a line for any lines."""
    lines = [
        r"(?:.*\n)*?" if line == "…" else ".*".join(map(re.escape, line.split("…"))) + r"\n"
        for line in output.splitlines()
    ]
    return "".join(lines)


def test_the_examples_of_the_page_do_what_it_says(own_stack, tmp_path):
    stack = own_stack()
    # The page is of a host that has its ports by default.
    ports = {"2525": stack.smtp_port, "3000": stack.http_port, "3001": stack.admin_port}
    gateway = CommandLine(stack)
    wrapper = tmp_path / "bin" / "cloudflare-smtp-gateway"
    wrapper.parent.mkdir()
    wrapper.write_text(f'#!/bin/sh\nexec {PROGRAM} "$@" --settings {gateway.settings_file}\n')
    wrapper.chmod(0o755)
    played = 0
    for command, output in examples():
        completed = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False,
            env={"PATH": f"{wrapper.parent}:{os.environ['PATH']}"},
        )  # fmt: skip
        assert completed.returncode == 0, (command, completed.stdout, completed.stderr)
        output = re.sub(r"\b(2525|3000|3001)\b", lambda port: str(ports[port[0]]), output)
        assert re.fullmatch(pattern(output), completed.stdout), (command, completed.stdout)
        played += 1
    assert played > 10
    assert (tmp_path / "gateway.prom").read_text().startswith("# HELP ")


def test_there_is_one_version():
    (changelog,) = re.findall(r"\A[a-z-]+ \(([0-9.]+)\) ", (PROJECT / "config/debian/changelog").read_text())
    (openapi,) = re.findall(r"^  version: (.*)$", (PROJECT / "docs/openapi.yaml").read_text(), re.M)
    shown = subprocess.run(
        [PROGRAM, "--version"], capture_output=True, text=True, check=True, timeout=20
    ).stdout.strip()
    assert shown == changelog == openapi
