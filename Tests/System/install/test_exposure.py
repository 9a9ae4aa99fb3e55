"""How much of the host the units leave exposed, by systemd's own measure (systemd-analyze(1), `security`)."""

import os
import re
import subprocess

import pytest
from paths import PROJECT

#: The highest exposure that each unit may have, times ten.
HANDLER, ADMIN, HELPER = 12, 15, 3
LIMITS = {
    "admin@": ADMIN,
    "certificate": 8,
    "http@": HANDLER,
    "https@": HANDLER,
    "local@": HANDLER,
    "settings": 8,
    "settings-again": 8,
    "smtp@": HANDLER,
    "smtps@": HANDLER,
    "state": HELPER,
    # These make mounts that the rest of the host is to see, so they can have no file system of their own.
    "root": 40,
}


@pytest.fixture(scope="module")
def units(tmp_path_factory):
    """Every service unit that is installed, by its name without what all have in common."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(
        ["make", "install", f"DESTDIR={folder}"], cwd=PROJECT, check=True, capture_output=True, timeout=60
    )
    files = (folder / "usr/lib/systemd/system").glob("cloudflare-smtp-gateway-*.service")
    return {re.fullmatch("cloudflare-smtp-gateway-(.*).service", file.name)[1]: file for file in files}


def exposure(unit, threshold):
    """The unit's exposure, and whether systemd finds it above the threshold."""
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", f"--threshold={threshold}", unit],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    found = re.search("Overall exposure level for .*: ([0-9.]+) ", done.stdout)
    assert found, done.stdout + done.stderr
    return float(found[1]), done.returncode != 0


def test_no_unit_is_exposed_more_than_it_has_to_be(units, capsys):
    assert len(units) >= 8
    assert set(units) <= set(LIMITS), "a new unit needs a limit"
    table, too_high = [], []
    for name, file in sorted(units.items()):
        value, is_above = exposure(file, LIMITS[name])
        table.append(f"    {name:<14} {value:4.1f}  (at most {LIMITS[name] / 10:.1f})")
        if is_above:
            too_high.append(name)
    with capsys.disabled():
        print("\n    Exposure by systemd-analyze security, from 0 to 10", *table, sep="\n")
    assert too_high == []


def test_every_directive_of_a_handler_has_its_reason(units):
    """A comment above every group of lines of the same directive, or of directives that one sentence explains."""
    explained = False
    for line in units["smtp@"].read_text().splitlines():
        if line.startswith("#"):
            explained = True
        elif line == "":
            explained = False
        elif line.startswith(("[", "Description=", "ExecStart=")):
            continue
        else:
            assert explained, line
