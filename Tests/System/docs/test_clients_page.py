"""Clients that take STARTTLS wherever it is offered: with the settings they come with, with those of docs/clients.md,
and with the certificate. Each is the program itself, or the library that the program sends with."""

import json
import os
import re
import subprocess
import urllib.request

import pytest
from command_line import CommandLine
from journal_lines import lines
from paths import PROJECT
from ports import free_port, listens
from processes import DIES_WITH_PARENT
from stack import Stack
from waiting import wait_until

PAGE = (PROJECT / "docs" / "clients.md").read_text()
JAVA = ":".join(f"/usr/share/java/jakarta-{name}.jar" for name in ("mail", "activation"))


def block(language, mark):
    """The one example of the page in `language` that holds `mark`."""
    (found,) = [text for text in re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S) if mark in text]
    return found


def symfony(transport, subject):
    return f"""<?php
require '/usr/share/php/Symfony/Component/Mailer/autoload.php';
use Symfony\\Component\\Mailer\\{{Mailer, Transport}};
use Symfony\\Component\\Mailer\\Transport\\Dsn;
use Symfony\\Component\\Mailer\\Transport\\Smtp\\{{EsmtpTransport, EsmtpTransportFactory}};
use Symfony\\Component\\Mime\\Email;
{transport}
$mail = (new Email())->from('app@example.com')->to('jane@example.net')->subject('{subject}')->text('Hi Jane');
(new Mailer($transport))->send($mail);
"""


#: As Laravel's MailManager does it.
LARAVEL = """$set = (require 'mail.php')['mailers']['smtp'];
$dsn = new Dsn('smtp', $set['host'], $set['username'], $set['password'], $set['port'], $set);
$transport = (new EsmtpTransportFactory())->create($dsn);"""
#: As Nextcloud's Mailer does it.
NEXTCLOUD = """require 'config.php';
$secure = $CONFIG['mail_smtpsecure'] === 'ssl' ? true : null;
$transport = new EsmtpTransport($CONFIG['mail_smtphost'], $CONFIG['mail_smtpport'], $secure);
$transport->setUsername($CONFIG['mail_smtpname']);
$transport->setPassword($CONFIG['mail_smtppassword']);
$transport->getStream()->setStreamOptions($CONFIG['mail_smtpstreamoptions'] ?? []);"""
RAILS = f"""require "action_mailer"
config = Struct.new(:action_mailer).new(ActionMailer::Base)
{block("ruby", "action_mailer.smtp_settings")}
class Greeter < ActionMailer::Base
  def hello = mail(from: "app@example.com", to: "jane@example.net", subject: "Hi from Rails", body: "Hi Jane")
end
Greeter.hello.deliver_now
"""
PEAR = """<?php
require 'Mail.php';
$mailer = Mail::factory('smtp', ['host' => '127.0.0.1', 'port' => 2525, 'auth' => true, 'username' => 'app',
    'password' => getenv('SMTP_PASSWORD'),
    'socket_options' => ['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]],
]);
$headers = ['From' => 'app@example.com', 'To' => 'jane@example.net', 'Subject' => 'Hi from PEAR'];
$done = $mailer->send('jane@example.net', $headers, 'Hi Jane');
if (PEAR::isError($done)) { fwrite(STDERR, $done->getMessage()); exit(1); }
"""
AIOSMTPLIB = """import asyncio, email.message, os
import aiosmtplib
message = email.message.EmailMessage()
message["From"], message["To"], message["Subject"] = "app@example.com", "jane@example.net", "Hi from aiosmtplib"
message.set_content("Hi Jane")
asyncio.run(aiosmtplib.send(
    message, hostname="127.0.0.1", port=2525, username="app", password=os.environ["SMTP_PASSWORD"], start_tls=False))
"""
SEND_MAIL = """package main

import (
	"log"
	"net/smtp"
	"os"
)

func main() {
	text := "From: app@example.com\\r\\nTo: jane@example.net\\r\\nSubject: Hi from Go\\r\\n\\r\\nHi Jane\\r\\n"
	auth := smtp.PlainAuth("", "app", os.Getenv("SMTP_PASSWORD"), "localhost")
	to := []string{"jane@example.net"}
	if err := smtp.SendMail("localhost:2525", auth, "app@example.com", to, []byte(text)); err != nil {
		log.Fatal(err)
	}
}
"""
SENDEMAIL = (
    'exec sendemail -q -s 127.0.0.1:2525 -xu app -xp "$SMTP_PASSWORD" -f app@example.com -t jane@example.net '
    "-u 'Hi from sendemail' -m 'Hi Jane' -o tls=no\n"
)
MUTT = "exec mutt -F muttrc -s 'Hi from mutt' jane@example.net </dev/null\n"


class Client:
    """A program in files, the first of which `command` runs. `switch` is what the page has it say, and what stands
    there by default; `trust` is what makes it trust a certificate, in its environment."""

    def __init__(self, command, files, switch=None, by_default=None, trust=None, insists_on_tls=False):
        self.command = command
        self.files = files
        self.switch = switch
        self.by_default = by_default
        self.trust = trust
        self.insists_on_tls = insists_on_tls

    def run(self, stack, folder, as_on_the_page, **environment):
        """Runs it; what it said, or None if it ended well."""
        folder.mkdir(exist_ok=True)
        files = dict(self.files)
        if not as_on_the_page and self.by_default:
            files = {next(iter(files)): self.by_default}
        found = 0
        for name, text in files.items():
            if not as_on_the_page and self.switch:
                found += text.count(self.switch[0])
                text = text.replace(*self.switch)
            (folder / name).write_text(
                text.replace("2525", str(stack.smtp_port)).replace("a-long-random-password", stack.password)
            )
        assert as_on_the_page or not self.switch or found == 1, self.switch
        environment |= {"PATH": os.environ["PATH"], "HOME": str(folder), "SMTP_PASSWORD": stack.password}
        environment |= {"NODE_PATH": "/usr/share/nodejs", "CGO_ENABLED": "0", "GO111MODULE": "off", "LANG": "C.UTF-8"}
        environment["GOCACHE"] = str(stack.directory.parent / "go")
        done = subprocess.run(
            [*self.command, next(iter(files))], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=240, check=False,
        )  # fmt: skip
        return None if done.returncode == 0 else done.stdout + done.stderr


def without(text):
    return (text, "")


CLIENTS = {
    "Rails": Client(["ruby"], {"hello.rb": RAILS}, without('  openssl_verify_mode: "none",\n'), trust="SSL_CERT_FILE"),
    "Symfony": Client(
        ["php"],
        {
            "hello.php": symfony(
                f"$transport = Transport::fromDsn('{block('dotenv', 'MAILER_DSN')[11:-1]}');", "Hi from Symfony"
            )
        },
        without("?verify_peer=0"),
    ),
    "Laravel": Client(
        ["php"],
        {"hello.php": symfony(LARAVEL, "Hi from Laravel"), "mail.php": block("php", "'mailers'")},
        without("            'verify_peer' => false,\n"),
    ),
    "Nextcloud": Client(
        ["php"],
        {"hello.php": symfony(NEXTCLOUD, "Hi from Nextcloud"), "config.php": block("php", "$CONFIG")},
        without("'allow_self_signed' => true, 'verify_peer' => false, 'verify_peer_name' => false"),
    ),
    "PEAR": Client(["php"], {"hello.php": PEAR}, without("'verify_peer' => false, 'verify_peer_name' => false")),
    "Node": Client(
        ["node"],
        {"hello.cjs": block("js", "Hi from Node")},
        without("    ignoreTLS: true, // without it, Nodemailer takes STARTTLS where it is offered\n"),
        trust="NODE_EXTRA_CA_CERTS",
    ),
    "aiosmtplib": Client(
        ["/usr/bin/python3"], {"hello.py": AIOSMTPLIB}, without(", start_tls=False"), trust="SSL_CERT_FILE"
    ),
    "Go": Client(["go", "run"], {"hello.go": block("go", "Hi from Go")}, by_default=SEND_MAIL, trust="SSL_CERT_FILE"),
    "mutt": Client(
        ["sh"],
        {"hello.sh": MUTT, "muttrc": block("muttrc", "smtp_url")},
        without("set ssl_starttls = no\nset ssl_force_tls = no\n"),
        insists_on_tls=True,
    ),
    "sendemail": Client(["sh"], {"hello.sh": SENDEMAIL}, without(" -o tls=no")),
    # It takes STARTTLS only when it is told to.
    "Java": Client(["java", "-cp", JAVA], {"Hello.java": block("java", "Hi from Java")}),
}
EAGER = [name for name, client in CLIENTS.items() if client.switch or client.by_default]


@pytest.fixture(scope="module")
def offering(tmp_path_factory):
    """A gateway as it is by default."""
    with Stack(tmp_path_factory.mktemp("offering"), {"RATE_LIMIT_PER_MINUTE": "0"}) as running:
        yield running


@pytest.fixture(scope="module")
def sparing(tmp_path_factory):
    """A gateway that offers this host's programs no STARTTLS."""
    settings = {"RATE_LIMIT_PER_MINUTE": "0", "STARTTLS_ON_LOOPBACK": "no"}
    with Stack(tmp_path_factory.mktemp("sparing"), settings) as running:
        yield running


def subject(request):
    return re.search("^Subject: (.*?)\r$", request["mime_message"], re.M)[1]


def sends(stack, name, folder, as_on_the_page, **environment):
    before = len(stack.requests())
    failure = CLIENTS[name].run(stack, folder, as_on_the_page, **environment)
    assert failure is None, failure
    (request,) = stack.requests()[before:]
    assert subject(request) == f"Hi from {name}"


@pytest.mark.parametrize("name", EAGER)
def test_by_default_it_sends_nothing_and_the_journal_says_why(offering, tmp_path, name):
    sent, told = len(offering.requests()), len(lines(offering))
    CLIENTS[name].run(offering, tmp_path, as_on_the_page=False)
    wait_until(lambda: not offering.handlers(), 20, "the handlers to end")
    assert len(offering.requests()) == sent
    said = lines(offering)[told:]
    assert said and all(line.startswith("TLS aborted: the client ") for line in said), said
    assert all("set STARTTLS_ON_LOOPBACK=no, or give the client the certificate" in line for line in said)


@pytest.mark.parametrize("name", [name for name in CLIENTS if not CLIENTS[name].insists_on_tls])
def test_where_starttls_is_not_offered_it_sends_as_it_comes(sparing, tmp_path, name):
    sends(sparing, name, tmp_path, as_on_the_page=False)


@pytest.mark.parametrize("name", CLIENTS)
def test_as_on_the_page_it_sends_whether_starttls_is_offered_or_not(offering, sparing, tmp_path, name):
    sends(offering, name, tmp_path / "offering", as_on_the_page=True)
    sends(sparing, name, tmp_path / "sparing", as_on_the_page=True)


@pytest.mark.parametrize("name", [name for name in EAGER if CLIENTS[name].trust])
def test_with_the_certificate_it_sends_as_it_comes(offering, tmp_path, name):
    shown = CommandLine(offering)("certificate", "--show").output
    (tmp_path / "gateway.crt").write_text(shown)
    trust = {CLIENTS[name].trust: str(tmp_path / "gateway.crt")}
    sends(offering, name, tmp_path / "home", as_on_the_page=False, **trust)


def alerts(stack, folder, configuration):
    """Has Alertmanager tell of an alert; what it said, once the mail is out or it has given up."""
    folder.mkdir()
    (folder / "password").write_text(stack.password)
    text = configuration.replace("2525", str(stack.smtp_port)).replace("/etc/prometheus/smtp-password", "password")
    (folder / "alertmanager.yml").write_text(text)
    port = free_port()
    before = len(stack.requests())
    with open(folder / "log", "w+") as log, subprocess.Popen(
        [*DIES_WITH_PARENT, "prometheus-alertmanager", "--config.file=alertmanager.yml", "--storage.path=data"]
        + [f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address="],
        cwd=folder, stdout=log, stderr=log,
    ) as running:  # fmt: skip
        try:
            wait_until(lambda: listens(port), 30, "Alertmanager to listen")
            alert = urllib.request.Request(
                f"http://127.0.0.1:{port}/api/v2/alerts",
                data=json.dumps([{"labels": {"alertname": "Disk full"}}]).encode(),
                headers={"Content-Type": "application/json"},
            )
            urllib.request.urlopen(alert, timeout=20).close()
            wait_until(
                lambda: len(stack.requests()) > before or "Notify attempt failed" in (folder / "log").read_text(),
                30, "Alertmanager to try",
            )  # fmt: skip
        finally:
            running.kill()
    return (folder / "log").read_text()


def test_alertmanager_sends_with_the_file_of_the_page_and_not_without_its_last_line(offering, sparing, tmp_path):
    page = block("yaml", "smtp_smarthost")
    for stack in (offering, sparing):
        before = len(stack.requests())
        log = alerts(stack, tmp_path / f"page{stack.smtp_port}", page)
        assert len(stack.requests()) == before + 1, log
        assert "Disk full" in subject(stack.requests()[-1])
    switch = "  smtp_require_tls: false\n"
    assert switch in page
    told, before = len(lines(offering)), len(offering.requests())
    alerts(offering, tmp_path / "default", page.replace(switch, ""))
    wait_until(lambda: not offering.handlers(), 20, "the handlers to end")
    assert len(offering.requests()) == before
    said = lines(offering)[told:]
    assert said and all(
        line.startswith("TLS aborted: the client does not trust the certificate") for line in said
    ), said
