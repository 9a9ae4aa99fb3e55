"""`make install` writes the same units wherever it is told to put them."""

import shutil
import subprocess

import pytest
from paths import PROJECT

PROGRAMS = "gateway-smtp gateway-http gateway-admin gateway-state gateway-generator cloudflare-smtp-gateway cloudflare-sandbox"
COMPLETIONS = "bash", "zsh", "fish"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The project without its code, with programs that only look like built ones."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("Makefile", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, folder)
    for name in ("systemd", "config", "docs"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / ".build" / "release").mkdir(parents=True)
    for program in PROGRAMS.split():
        shutil.copy("/bin/true", folder / ".build" / "release" / program)
    (folder / ".build" / "completions").mkdir()
    for shell in COMPLETIONS:
        (folder / ".build" / "completions" / shell).touch()
    return folder


def units(project, root, *variables):
    """The unit files that are installed below `root`, by name."""
    done = subprocess.run(
        ["make", "-C", project, "install", f"DESTDIR={root}", *variables], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = {}
    for pattern in ("*.service", "*.socket"):
        found |= {path.name: path.read_text() for path in root.rglob(pattern)}
    return found


def test_no_folders_name_changes_a_unit(project, tmp_path):
    usual = units(project, tmp_path / "usual")
    assert "ExecStart=/usr/libexec/cloudflare-smtp-gateway/gateway-admin\n" in usual["cloudflare-smtp-gateway-admin@.service"]
    for name in ("an-http", "an-admin", "things@home"):
        assert units(project, tmp_path / name) == usual, name


def test_nor_a_prefix_of_such_a_name(project, tmp_path):
    prefix = "/opt/x-http"
    usual = {name: text.replace("/usr/libexec/", f"{prefix}/libexec/") for name, text in units(project, tmp_path / "usual").items()}
    other = units(project, tmp_path / "other", f"PREFIX={prefix}")
    starts = {name: [line for line in text.splitlines() if line.startswith(("ExecStart=", "Description="))] for name, text in usual.items()}
    assert {name: [line for line in text.splitlines() if line.startswith(("ExecStart=", "Description="))] for name, text in other.items()} == starts
