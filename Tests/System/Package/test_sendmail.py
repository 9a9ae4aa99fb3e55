"""The package of `sendmail` on a host with another mailer, and the programs that call it, from the packages alone."""

import contextlib
import os
import pathlib
import shutil
import subprocess

import pytest
from package_user import ENVIRONMENT, SETTINGS, apt, run
from systemctl import NAME, TARGET
from waiting import wait_until

pytestmark = pytest.mark.skipif(
    "WITH_SYSTEMD" not in os.environ, reason="needs root, to boot a systemd of its own in a container"
)

MTA = f"{NAME}-mta"
PHP = 'exit(mail("jane@example.net", "from PHP", "Hello\\n") ? 0 : 1);'
PYTHON = """
import email.message, subprocess
message = email.message.EmailMessage()
message["To"], message["Subject"] = "jane@example.net", "from Python"
message.set_content("Hello")
subprocess.run(["/usr/sbin/sendmail", "-t", "-oi"], input=message.as_bytes(), check=True)
"""
PERL = """
open(my $pipe, "|-", "/usr/sbin/sendmail -t -oi -oem") or die;
print $pipe "To: jane\\@example.net\\nSubject: from Perl\\n\\nHello\\n";
close $pipe or die $?;
"""
#: Programs that send a message with this subject, and the command.
CLIENTS = {
    "from bsd-mailx": ["bsd-mailx", "-s", "from bsd-mailx", "jane@example.net"],
    "from s-nail": ["s-nail", "-Ssendwait", "-s", "from s-nail", "jane@example.net"],
    "from mutt": ["mutt", "-s", "from mutt", "jane@example.net"],
    "from PHP": ["php", "-r", PHP],
    "from Python": ["/usr/bin/python3", "-c", PYTHON],
    "from Perl": ["perl", "-e", PERL],
}


@pytest.fixture(scope="module", autouse=True)
def installed(user):
    """Both packages, for root and www-data."""
    if subprocess.run(["dpkg", "-s", NAME], capture_output=True, check=False).returncode != 0:
        apt("install", user.package)
    with contextlib.suppress(Exception):
        user.sandbox.start()
    apt("install", user.mta_package)
    local = {"LOCAL_USERS": "root,www-data", "DEFAULT_DOMAIN": "example.com", "ALIASES": "root=ops@example.net"}
    # mutt completes the sender by itself, with the name of the host.
    SETTINGS.write_text(user.settings(**local, SENDER_MAP="*=root@example.com"))
    run("systemctl", "start", TARGET)
    run("systemctl", "start", f"{NAME}-settings.service")
    wait_until(pathlib.Path("/run/cloudflare-smtp-gateway-local/smtp.sock").exists, 20, "the local socket")


def test_it_takes_the_place_of_another_mailer(user):
    for name in ("/usr/sbin/sendmail", "/usr/lib/sendmail", "/usr/bin/mailq", "/usr/bin/newaliases"):
        assert run("dpkg", "-S", name).startswith(MTA)
    assert run("dpkg", "--verify", MTA) == ""
    assert "ii" not in run("dpkg-query", "-W", "-f", "${db:Status-Abbrev}\n", "postfix")
    assert run("mailq").startswith("Mail queue is empty")
    run("newaliases")


@pytest.mark.parametrize("subject", CLIENTS)
def test_programs_send_with_it(user, subject):
    command = CLIENTS[subject]
    if shutil.which(command[0], path=ENVIRONMENT["PATH"]) is None:
        pytest.skip(f"there is no {command[0]} here")
    run(*command, input="Hello\n")
    assert user.subjects()[-1] == subject
    request = user.sandbox.requests()[-1]
    assert request["recipients"] == ["jane@example.net"] and "root@example.com" in request["mime_message"]


def test_another_user_sends_too_and_a_third_does_not(user):
    command = ["sendmail", "-f", "shop@example.com", "jane@example.net"]
    run("setpriv", "--reuid=www-data", "--regid=www-data", "--clear-groups", *command, input="Subject: shop\n\n")
    assert user.subjects()[-1] == "shop"
    done = subprocess.run(
        ["setpriv", "--reuid=daemon", "--regid=daemon", "--clear-groups", *command],
        env=ENVIRONMENT,
        input="x",
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 77 and "LOCAL_USERS" in done.stderr and "does not name 1" in done.stderr


def test_what_cron_has_to_say_arrives(user):
    if shutil.which("cron", path=ENVIRONMENT["PATH"]) is None:
        pytest.skip("there is no cron here")
    run("systemctl", "start", "cron.service")
    crontab = pathlib.Path("/etc/cron.d/test")
    crontab.write_text("* * * * * root echo what cron has to say\n")
    try:
        wait_until(lambda: any(subject.startswith("Cron <root@") for subject in user.subjects()), 75, "cron's mail")
    finally:
        crontab.unlink()
    request = next(one for one in user.sandbox.requests() if "Cron <root@" in one.get("mime_message", ""))
    assert request["recipients"] == ["ops@example.net"]
    assert "Cron Daemon" in request["mime_message"] and "<root@example.com>" in request["mime_message"]
    assert "what cron has to say" in request["mime_message"]


def test_it_goes_away_and_leaves_the_gateway(user):
    apt("purge", MTA)
    assert not pathlib.Path("/usr/sbin/sendmail").exists()
    assert run("systemctl", "is-active", TARGET).strip() == "active"
