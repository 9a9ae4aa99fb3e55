"""The pages are true of the installed product: their commands are run as they stand, by somebody who has the package.

Every `sh` block of the README and of docs/ is run here, or stands in NOT_RUN with the reason. Commands inside sentences
name programs, units, subcommands and targets that there are.
"""

import configparser
import os
import pathlib
import re
import shutil
import subprocess

import pytest
from package_user import ENVIRONMENT, SENDER, SETTINGS, apt, run
from paths import PROJECT
from ports import listens
from processes import DIES_WITH_PARENT
from systemctl import NAME, TARGET, failed_units
from waiting import wait_until

pytestmark = pytest.mark.skipif(
    "WITH_SYSTEMD" not in os.environ, reason="needs root, to boot a systemd of its own in a container"
)

PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]
#: Blocks that are not run here, by how they begin, and why.
NOT_RUN = {
    (
        "README.md",
        "make run",
    ): "builds with the toolchain, which is hidden here; `make test` is what runs this, and it does the rest",
    ("installation.md", "cloudflare-sandbox"): "runs until it is ended: test_the_stand_in_runs_as_documented",
    ("installation.md", "sudo apt remove"): "run by the last test, as nothing is left then",
    ("admin.md", "ssh -L"): "needs another host: the container's network has nobody in it",
    (
        "performance.md",
        "make bench",
    ): "measures for some minutes what it has built with the toolchain, which is hidden here",
    ("architecture.md", "sudo Tests/System/with-systemd"): "is how this test itself is run",
    (
        "sendmail.md",
        "sudo apt install ./cloudflare-smtp-gateway-mta",
    ): "takes the place of the mailer that other pages need: test_sendmail.py does it",
    ("sendmail.md", "podman run"): "needs Podman, which this container does not have",
}
#: Pages that have a test of their own for their commands.
TESTED_ELSEWHERE = {
    "certificates.md": "Tests/System/Lab/test_certificates.py",
    "credentials.md": "Tests/System/Lab/test_credentials.py",
    "http.md": "Tests/System/docs/test_http_page.py",
}


def blocks(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)


def reason_not_to(page, block):
    if page.name in TESTED_ELSEWHERE:
        return TESTED_ELSEWHERE[page.name]
    return next((why for (name, start), why in NOT_RUN.items() if name == page.name and block.startswith(start)), None)


BLOCKS = [
    pytest.param(page, block, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(blocks(page, "sh"))
    if not reason_not_to(page, block)
]


class Reader:
    """Somebody at a shell, in a folder with the package in it, who does what the pages say."""

    def __init__(self, user, folder):
        self.user = user
        self.folder = folder
        tools = folder / "bin"
        tools.mkdir()
        # An editor that is closed without a change.
        (tools / "editor").write_text('#!/bin/sh\ntest -f "$1"\n')
        (tools / "editor").chmod(0o755)
        shutil.copy(user.package, folder)
        self.environment = ENVIRONMENT | {
            "PATH": f"{tools}:{ENVIRONMENT['PATH']}",
            "HOME": str(folder),
            "SMTP_PASSWORD": user.password,
            "HTTP_TOKEN": user.http_token,
            "NODE_PATH": "/usr/share/nodejs",
            "SYSTEMD_PAGER": "cat",
            "SUDO_EDITOR": str(tools / "editor"),
        }
        apt("install", user.package)
        logins = ",".join(f"{name}:{user.password}" for name in ("wordpress", "app", "cron", "postfix"))
        SETTINGS.write_text(user.settings(SMTP_USERS=logins, ADMIN_PASSWORD=user.http_token))
        if not user.sandbox.process:
            user.sandbox.start()
        run("systemctl", "enable", "--now", TARGET)

    def does(self, *command, **options):
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **options,
        )

    def sent(self):
        return self.user.subjects()


@pytest.fixture(scope="module")
def reader(user, tmp_path_factory):
    return Reader(user, tmp_path_factory.mktemp("reader"))


@pytest.mark.parametrize("page, block", BLOCKS)
def test_a_block_of_commands_works_as_it_stands(reader, page, block):
    if "postconf" in block:
        shutil.copy("/usr/share/postfix/main.cf.debian", "/etc/postfix/main.cf")
        login = pathlib.Path("/etc/postfix/gateway-login")
        login.write_text(f"[127.0.0.1]:2525 postfix:{reader.user.password}\n")
        login.chmod(0o600)
    done = reader.does("bash", "-euo", "pipefail", "-c", block, stdin=subprocess.DEVNULL)
    # `systemctl status` says with 3 that what it shows does not run at the moment.
    # A preview says with 1 that the sender would be refused.
    allowed = {0, 3} if block.startswith("systemctl status") else {0, 1} if " senders preview " in block else {0}
    assert done.returncode in allowed, f"{block}\n{done.stdout}{done.stderr}"
    assert failed_units() == ""


def test_every_block_that_is_not_run_is_one_that_there_is_and_can_be_parsed():
    for (name, start), why in NOT_RUN.items():
        (page,) = [page for page in PAGES if page.name == name]
        found = [block for block in blocks(page, "sh") if block.startswith(start)]
        assert found and why, (name, start)
        for block in found:
            run("bash", "-n", "-c", block)
    for name, file in TESTED_ELSEWHERE.items():
        assert (PROJECT / file).exists() and (PROJECT / "docs" / name).exists()


def test_the_stand_in_runs_as_documented(reader):
    (block,) = [
        block for block in blocks(PROJECT / "docs/installation.md", "sh") if block.startswith("cloudflare-sandbox")
    ]
    with subprocess.Popen(
        [*DIES_WITH_PARENT, *block.split()], cwd=reader.folder, env=reader.environment, stdout=subprocess.DEVNULL
    ) as started:
        wait_until(lambda: listens(8787), 20, "the sandbox to listen")
        started.kill()


def test_the_message_of_the_first_pages_has_arrived(reader):
    assert reader.sent().count("Hello") >= 2, "the README's and the installation's"


def test_the_certificate_for_clients_holds_no_key(reader):
    text = (reader.folder / "gateway.crt").read_text()
    assert "BEGIN CERTIFICATE" in text and "PRIVATE" not in text


def test_the_backup_holds_what_it_says(reader):
    names = run("tar", "--list", "--file", reader.folder / "gateway-backup.tar.gz")
    for name in ("gateway.env", "self-signed.pem", "state.db"):
        assert name in names


def client_block(language, mark):
    (block,) = [block for block in blocks(PROJECT / "docs/clients.md", language) if mark in block]
    return block


@pytest.mark.parametrize(
    "language, mark, program, name",
    [
        ("python", "Hi from Python", ["/usr/bin/python3"], "client.py"),
        ("js", "Hi from Node", ["node"], "client.cjs"),
        ("php", "Hi from PHP", ["php"], "client.php"),
    ],
)
def test_a_program_of_the_clients_page_sends(reader, language, mark, program, name):
    (reader.folder / name).write_text(client_block(language, mark))
    done = reader.does(*program, name)
    assert done.returncode == 0, done.stdout + done.stderr
    assert reader.sent()[-1] == mark


def test_wordpress_sends_with_the_function_of_the_clients_page(reader):
    (reader.folder / "plugin.php").write_text(client_block("php", "phpmailer_init"))
    (reader.folder / "wordpress.php").write_text(
        """<?php
require '/usr/share/php/libphp-phpmailer/autoload.php';
$hooks = [];
function add_action($name, $function) { global $hooks; $hooks[$name] = $function; }
require 'plugin.php';
$mail = new PHPMailer\\PHPMailer\\PHPMailer(true);
$hooks['phpmailer_init']($mail);
$mail->addAddress('jane@example.net');
$mail->Subject = 'Hi from WordPress';
$mail->Body = 'Hi Jane';
$mail->send();
"""
    )
    done = reader.does("php", "wordpress.php")
    assert done.returncode == 0, done.stdout + done.stderr
    assert reader.sent()[-1] == "Hi from WordPress"
    (reader.folder / "wp-config.php").write_text(client_block("php", "WPMS_ON"))
    done = reader.does("php", "-r", "require 'wp-config.php'; echo WPMS_SMTP_HOST, ':', WPMS_SMTP_PORT;")
    assert done.stdout == "127.0.0.1:2525"


def test_msmtp_sends_with_the_file_of_the_clients_page(reader):
    file = reader.folder / ".msmtprc"
    file.write_text(client_block("msmtprc", "passwordeval"))
    file.chmod(0o600)
    letter = "To: jane@example.net\nSubject: Hi from msmtp\n\nHi Jane\n"
    done = reader.does("msmtp", "-t", input=letter)
    assert done.returncode == 0, done.stdout + done.stderr
    assert reader.sent()[-1] == "Hi from msmtp"


def test_postfix_sends_with_the_settings_of_the_clients_page(reader):
    run("postconf", "-M#", "smtp/inet")
    run("postconf", "-F", "*/*/chroot = n")
    run("postconf", "maillog_file=/var/log/postfix.log")
    run("postfix", "start")
    try:
        letter = "To: jane@example.net\nSubject: Hi from Postfix\n\nHi Jane\n"
        assert reader.does("/usr/sbin/sendmail", "-i", "-t", "-f", SENDER, input=letter).returncode == 0
        wait_until(
            lambda: reader.sent()[-1] == "Hi from Postfix",
            60,
            f"Postfix: {pathlib.Path('/var/log/postfix.log').read_text()}",
        )
    finally:
        run("postfix", "stop")


def test_every_ini_block_can_be_parsed():
    for page in PAGES:
        for block in blocks(page, "ini"):
            text = block if block.startswith("[") else "[settings]\n" + block
            parser = configparser.RawConfigParser(strict=False, delimiters="=")
            parser.read_string(text)
            assert parser.sections()


def spans():
    """Commands inside sentences, as (page, command)."""
    for page in PAGES:
        text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
        for span in re.findall(r"`([^`\n]+)`", text):
            yield page, span.removeprefix("sudo ")


def test_units_that_are_named_are_there(reader):
    known = {path.name for path in pathlib.Path("/usr/lib/systemd/system").iterdir()}
    named = 0
    for page in PAGES:
        for unit in re.findall(
            rf"\b{NAME}[\w-]*@?\*?\.(?:service|socket|target|slice|path)\b", page.read_text(encoding="utf-8")
        ):
            named += 1
            assert unit.replace("@*", "@") in known, f"{page.name}: {unit}"
    assert named > 30


def test_commands_inside_sentences_name_what_there_is(reader):
    help_text = reader.does(NAME, "--help").stdout
    targets = set(re.findall(r"^([\w-]+):", (PROJECT / "Makefile").read_text(), re.M))
    seen = 0
    for page, command in spans():
        words = command.split()
        if words[0] == NAME and len(words) > 1 and re.fullmatch("[a-z]+", words[1]):
            assert re.search(rf"^  {words[1]}\b", help_text, re.M), f"{page.name}: {command}"
        elif words[0] == "make" and len(words) > 1 and re.fullmatch("[a-z-]+", words[1]):
            assert words[1] in targets, f"{page.name}: {command}"
        elif words[0] == "journalctl" and "…" not in command:
            done = reader.does("bash", "-c", f"{command} --no-pager")
            assert (
                done.returncode == 0 or "No entries" in done.stdout + done.stderr
            ), f"{page.name}: {command}: {done.stderr}"
        elif words[0] in ("systemctl", "openssl", "apt", "curl", "man"):
            run("bash", "-n", "-c", command)
        else:
            continue
        seen += 1
    assert seen > 30


def test_every_link_leads_somewhere():
    def anchors(file):
        headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.M)
        return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

    broken = []
    for page in PAGES:
        for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            if link.startswith(("https://", "http://")):
                continue
            path, _, anchor = link.partition("#")
            file = (page.parent / path).resolve() if path else page
            # The folders of the source are hidden here; what is linked to is docs and tests.
            if not file.exists() or (anchor and anchor not in anchors(file)):
                broken.append(f"{page.name}: {link}")
    assert broken == []


def test_it_is_removed_as_documented(reader):
    (block,) = [block for block in blocks(PROJECT / "docs/installation.md", "sh") if "apt remove" in block]
    done = reader.does(
        "bash", "-euo", "pipefail", "-c", block.replace("apt remove", "apt -y remove"), stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert SETTINGS.exists() and not pathlib.Path("/usr/libexec", NAME).exists()
    apt("purge", NAME)
