"""What `make install` puts where, that it is the same wherever it is told to, and that `make uninstall` removes it."""

import re
import shutil
import subprocess

import pytest
from paths import PROJECT

NAME = "cloudflare-smtp-gateway"
PROGRAMS = (
    "gateway-smtp",
    "gateway-http",
    "gateway-admin",
    "gateway-state",
    "gateway-generator",
    "gateway-sendmail",
    NAME,
    "cloudflare-sandbox",
)
LISTENERS = "smtp", "smtps", "http", "https", "admin", "local"
COMPLETIONS = "bash", "zsh", "fish"


@pytest.fixture
def project(tmp_path):
    """The project without its code, with programs that only look like built ones."""
    folder = tmp_path / "project"
    folder.mkdir()
    for name in ("Makefile", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, folder)
    for name in ("systemd", "config", "docs"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / ".build" / "release").mkdir(parents=True)
    for program in PROGRAMS:
        shutil.copy("/bin/true", folder / ".build" / "release" / program)
    (folder / ".build" / "completions").mkdir()
    for shell in COMPLETIONS:
        (folder / ".build" / "completions" / shell).touch()
    return folder


def make(project, root, target="install", *variables, check=True):
    """`make TARGET` with that DESTDIR; what has become of it."""
    command = ["make", "-C", project, target, f"DESTDIR={root}", *variables]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done


def files(root):
    """Every file below `root` by its path from there: its mode and its content."""
    return {
        str(path.relative_to(root)): (path.stat().st_mode & 0o7777, path.read_bytes())
        for path in root.rglob("*")
        if path.is_file()
    }


def unit(root, name):
    return (root / "usr/lib/systemd/system" / f"{NAME}-{name}").read_text()


def test_no_folders_name_changes_what_is_installed(project, tmp_path):
    make(project, tmp_path / "usual")
    usual = files(tmp_path / "usual")
    assert len(usual) > 60
    for name in ("build-http-1", "an-admin", "things@home", "A & B|C", "a folder with blanks"):
        make(project, tmp_path / name)
        assert files(tmp_path / name) == usual, name


def test_another_prefix_is_where_everything_is_and_looks_for_the_rest(project, tmp_path):
    make(project, tmp_path / "usual")
    make(project, tmp_path / "other", "install", "PREFIX=/opt/x-http & y")

    def moved(path, content):
        if path.startswith("etc/") or "share/doc/" in path or "share/man/" in path:
            return content
        for place in (b"/libexec/cloudflare-smtp-gateway", b"/lib/systemd/system-generators/"):
            content = content.replace(b"/usr" + place, b"/opt/x-http & y" + place)
        return content

    expected = {
        re.sub("^usr/", "opt/x-http & y/", path): (mode, moved(path, content))
        for path, (mode, content) in files(tmp_path / "usual").items()
    }
    assert files(tmp_path / "other") == expected


def test_the_listeners_units_differ_in_what_they_must_and_in_nothing_else(project, tmp_path):
    root = tmp_path / "root"
    make(project, root)

    def rest(text, *directives):
        lines = text.splitlines()
        return [line for line in lines if not line.startswith(directives) and not line.startswith("#")]

    for listener in LISTENERS:
        handler, socket = unit(root, f"{listener}@.service"), unit(root, f"{listener}.socket")
        program = "gateway-smtp" if listener == "local" else "gateway-" + listener.removesuffix("s")
        inside_tls = " --implicit-tls" if listener.endswith("s") else ""
        option = " --local" if listener == "local" else inside_tls
        assert f"\nExecStart=/usr/libexec/{NAME}/{program}{option}\n" in handler
        assert f"\nSyslogIdentifier={program}\n" in handler
        assert ("inside TLS" in re.search("^Description=(.*)$", handler, re.M)[1]) == bool(inside_tls)
        own = ("Description=", "ExecStart=", "SyslogIdentifier=")
        assert rest(handler, *own) == rest(unit(root, "smtp@.service"), *own), listener
        own = ("Description=", "ListenStream=", "MaxConnections")
        # A Unix socket has no use for TCP's options, and says who may connect.
        own += ("NoDelay=", "KeepAlive=", "SocketMode=", "DirectoryMode=", "RemoveOnStop=") * (listener == "local")
        assert rest(socket, *own) == rest(unit(root, "smtp.socket"), *own), listener


def test_the_mailer_is_installed_and_removed_by_itself(project, tmp_path):
    root = tmp_path / "root"
    make(project, root, "install-mta")
    links = {"usr/lib/sendmail", "usr/bin/mailq", "usr/bin/newaliases"}
    pages = {f"usr/share/man/man1/{name}.1" for name in ("sendmail", "mailq", "newaliases")}
    assert set(files(root)) == {"usr/sbin/sendmail"} | links | pages
    assert {(root / link).resolve() for link in links} == {root / "usr/sbin/sendmail"}
    make(project, root, "uninstall-mta")
    assert files(root) == {} and not (root / "usr/lib/sendmail").is_symlink()


def test_whatever_is_made_is_installed_and_nothing_in_it_is_left_open(project, tmp_path):
    made, root = tmp_path / "made", tmp_path / "root"
    made.mkdir()
    subprocess.run([project / "config/make-units", made], check=True, timeout=60)
    make(project, root)
    installed = {path.name: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    for file in made.iterdir():
        assert installed[file.name] == file.read_bytes(), file.name
        assert not re.search(rb"@[A-Za-z_]+@", file.read_bytes()), file.name
    templates = {path.name for path in (PROJECT / "systemd").glob("*.in")}
    assert not any(name in installed for name in templates)


def test_what_is_removed_again_leaves_the_settings_and_no_file_else(project, tmp_path):
    root = tmp_path / "root"
    make(project, root)
    settings = root / "etc" / NAME / "gateway.env"
    assert settings.stat().st_mode & 0o777 == 0o600
    settings.write_text("SMTP_PORT=587\n")
    # What an earlier release had there goes as well.
    (root / "usr/share/doc" / NAME / "of-yesterday.md").touch()
    (root / "usr/libexec" / NAME / "of-yesterday").touch()
    other = root / "usr/bin/somebody-elses"
    other.touch()
    make(project, root)
    assert settings.read_text() == "SMTP_PORT=587\n", "written once"
    done = make(project, root, "uninstall")
    assert "Kept: " in done.stdout
    assert {path for path in root.rglob("*") if path.is_file()} == {settings, other}
    assert set(root.rglob(f"*{NAME}*")) == {settings.parent}, "no folder of ours either"
    assert settings.read_text() == "SMTP_PORT=587\n"


def test_the_package_has_the_same_but_for_settings_and_licence(project, tmp_path):
    package = tmp_path / "package"
    environment = {"PATH": "/usr/bin:/bin", "DESTDIR": str(package)}
    subprocess.run([project / "config/install", "--package"], check=True, env=environment, timeout=60)
    make(project, tmp_path / "root")
    ours, theirs = files(tmp_path / "root"), files(package)
    assert ours.keys() - theirs.keys() == {f"etc/{NAME}/gateway.env", f"usr/share/doc/{NAME}/LICENSE"}
    added = {f"usr/share/{NAME}/gateway.env", f"usr/share/doc/{NAME}/examples/gateway.env"}
    assert theirs.keys() - ours.keys() == added
    assert all(theirs[path] == ours[path] for path in theirs.keys() - added)
    assert list((package / "etc" / NAME).iterdir()) == []


@pytest.mark.parametrize("missing", ["release/gateway-state", "completions/fish"])
def test_what_is_not_built_is_said_before_anything_is_installed(project, tmp_path, missing):
    (project / ".build" / missing).unlink()
    done = make(project, tmp_path / "root", check=False)
    assert done.returncode != 0 and 'Run "make build" first.' in done.stderr
    assert not (tmp_path / "root").exists()
