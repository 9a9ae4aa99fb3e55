"""The Debian package as a file: what is in it, what lintian says, and that anybody who builds it gets the same
octets."""

import gzip
import os
import re
import subprocess

import pytest
from paths import PROJECT

NAME = "cloudflare-smtp-gateway"


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def built(directory, **environment):
    """The package, built into `directory` by somebody whose environment differs by `environment`."""
    mask = environment.pop("umask", 0o022)
    run(
        PROJECT / "config" / "build-deb",
        env=os.environ | {"DEB_DIRECTORY": str(directory)} | environment,
        preexec_fn=lambda: os.umask(mask),
    )
    (package,) = directory.glob(f"{NAME}_*.deb")
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return built(tmp_path_factory.mktemp("first"))


@pytest.fixture(scope="module")
def mailer(package):
    """The package of `sendmail`, which is built with the other one."""
    (mailer,) = package.parent.glob(f"{NAME}-mta_*.deb")
    return mailer


@pytest.fixture(scope="module")
def tree(package, tmp_path_factory):
    """What is in it, and its control files in DEBIAN."""
    directory = tmp_path_factory.mktemp("tree") / "root"
    run("dpkg-deb", "--raw-extract", package, directory)
    return directory


def test_it_is_the_same_octets_whoever_builds_it_where_and_when(package, tmp_path):
    other = tmp_path / "a longer name of a folder, with blanks"
    other.mkdir()
    again = built(
        other, TZ="Pacific/Auckland", LC_ALL="C.UTF-8", LANG="de_DE.UTF-8", umask=0o077,
        MAKEFLAGS="--no-print-directory",
        DEB_BUILD_OPTIONS="nostrip noopt", HOME="/nonexistent",
    )  # fmt: skip
    assert again.name == package.name
    assert again.read_bytes() == package.read_bytes()


def test_no_program_knows_where_it_was_built(tree):
    programs = [path for path in tree.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    assert len(programs) >= 4
    for program in programs:
        content = program.read_bytes()
        assert os.fsencode(PROJECT) not in content, program.name
        assert b".build/" not in content, program.name
        # The compiler's hashes of modules are made of paths as well.
        place = re.search(
            r"\.swift_modhash +PROGBITS +\w+ +(\w+) +(\w+) ", run("readelf", "--sections", "--wide", program)
        )
        offset, size = (int(number, 16) for number in place.groups())
        assert size and not any(content[offset : offset + size]), program.name


def test_lintian_has_neither_an_error_nor_a_warning(package, mailer):
    run("lintian", "--allow-root", "--fail-on", "error,warning", package, mailer)


def test_the_mailer_takes_the_place_of_any_other_and_holds_nothing_else(mailer, package, tmp_path):
    for field in ("Provides", "Conflicts", "Replaces"):
        assert run("dpkg-deb", "--field", mailer, field).strip() == "mail-transport-agent"
    version = run("dpkg-deb", "--field", package, "Version").strip()
    assert f"{NAME} (= {version})" in run("dpkg-deb", "--field", mailer, "Depends")
    run("dpkg-deb", "--raw-extract", mailer, tmp_path / "root")
    root = tmp_path / "root"
    files = {str(path.relative_to(root)) for path in (root / "usr").rglob("*") if not path.is_dir()}
    manual = {f"usr/share/man/man1/{name}.1.gz" for name in ("sendmail", "mailq", "newaliases")}
    programs = {"usr/sbin/sendmail", "usr/lib/sendmail", "usr/bin/mailq", "usr/bin/newaliases"}
    assert files - {path for path in files if "share/doc" in path or "share/lintian" in path} == manual | programs


def test_every_override_of_lintian_says_why():
    lines = (PROJECT / "config/debian/lintian-overrides").read_text().splitlines()
    assert lines and lines[0].startswith("#")
    assert all(line for line in lines)


def test_settings_and_whatever_holds_secrets_are_not_in_it(tree):
    assert [path.name for path in (tree / "etc" / NAME).iterdir()] == []
    assert not (tree / "var").exists() and not (tree / "run").exists()
    assert not (tree / "DEBIAN/conffiles").exists(), "dpkg would ask about settings on an upgrade"


def test_everybody_may_read_it_and_only_root_change_it(package):
    for line in run("dpkg-deb", "--contents", package).splitlines():
        assert line.split()[1] == "root/root" and re.match("(-rw-r--r--|-rwxr-xr-x|drwxr-xr-x|lrwxrwxrwx) ", line), line


def test_units_pages_and_examples_are_where_they_are_looked_for(tree):
    for path in (
        f"usr/lib/systemd/system/{NAME}.target",
        f"usr/lib/systemd/system/{NAME}-smtp@.service",
        f"usr/lib/systemd/catalog/{NAME}.catalog",
        f"usr/lib/sysusers.d/{NAME}.conf",
        f"usr/lib/tmpfiles.d/{NAME}.conf",
        f"usr/libexec/{NAME}/gateway-smtp",
        f"usr/share/man/man8/{NAME}.8.gz",
        "usr/share/man/man5/gateway.env.5.gz",
        "usr/bin/cloudflare-sandbox",
        f"usr/share/doc/{NAME}/examples/gateway.env",
        f"usr/share/doc/{NAME}/fail2ban/filter.d/{NAME}.conf",
        f"usr/share/doc/{NAME}/copyright",
        f"usr/share/bug/{NAME}",
    ):
        assert (tree / path).exists(), path
    documents = {path.name for path in (PROJECT / "docs").glob("*.md")} | {"README.md"}
    assert documents <= {path.name for path in (tree / f"usr/share/doc/{NAME}").iterdir()}


def test_the_licence_of_what_is_linked_into_it_is_named(tree):
    text = (tree / f"usr/share/doc/{NAME}/copyright").read_text()
    for what in ("Swift standard library", "Apache-2.0", "Runtime Library Exception", "Expat"):
        assert what in text
    with gzip.open(tree / f"usr/share/doc/{NAME}/changelog.gz", "rt") as changelog:
        assert changelog.readline().startswith(f"{NAME} (")


def test_the_installation_page_says_how_large_it_is(package):
    (said,) = re.findall(r"^- (\d+) MB on the disk", (PROJECT / "docs/installation.md").read_text(), re.M)
    megabytes = int(run("dpkg-deb", "--field", package, "Installed-Size")) * 1024 / 1e6
    assert 0 <= int(said) + 0.5 - megabytes <= 4, megabytes


def test_the_manual_pages_are_well_formed():
    pages = sorted((PROJECT / "docs/man").rglob("*.[1-8]"))
    assert len(pages) >= 4
    run("mandoc", "-Tlint", "-Wwarning", *pages)
