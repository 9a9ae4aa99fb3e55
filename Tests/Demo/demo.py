"""A message goes through, before your eyes: `make demo` once, `make run` (--stay) until Ctrl-C.

Exit status 0 if the message arrived as it was sent, 1 if not.
"""

import difflib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Harness"))

from processes import ProgramError  # noqa: E402
from stack import Stack  # noqa: E402
from waiting import wait_until  # noqa: E402

RECIPIENT = "jane@example.net"

# Fields that end here by design (see docs/architecture.md); the message below has two of them.
DROPPED = (b"Bcc:", b"Received:")

MESSAGE = f"""\
Received: from shop.example.com by mail.example.com; Tue, 03 Mar 2026 10:00:00 +0000
From: "The app" <{Stack.sender}>
To: Jane <{RECIPIENT}>
Bcc: archive@example.com
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_der_Demo?=
Date: Tue, 03 Mar 2026 10:00:00 +0000
Message-ID: <demo@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hello Jane,

this line has an umlaut: ü.
.
That dot stood alone on its line, and this ends with blanks:  \n
""".replace("\n", "\r\n").encode()


def title(text):
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}", flush=True)


def indented(text):
    return "".join(f"    {line}\n" for line in text.splitlines())


def private_file(path, content):
    """A file nobody else may read, however briefly."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return path


def send(stack, message):
    """Sends with curl: STARTTLS with the certificate checked, AUTH. The password is in a file only the user can
    read."""
    login = private_file(stack.directory / "curl.conf", f'user = "{stack.login}:{stack.password}"\n'.encode())
    return subprocess.run(
        ["curl", "--silent", "--show-error", "--max-time", "60", "--config", login]
        + ["--ssl-reqd", "--cacert", stack.certificate, f"smtp://localhost:{stack.smtp_port}/shop.example.com"]
        + ["--mail-from", Stack.sender, "--mail-rcpt", RECIPIENT, "--upload-file", message],
        capture_output=True,
        check=False,
    )


def show_request(path, request):
    title("What Cloudflare would have received:")
    print(indented(f"POST {path}\nfrom: {request['from']}\nto:   {', '.join(request['recipients'])}"))
    title("mime_message:")
    print(indented(request["mime_message"]))


def show_difference(sent, received):
    title("Difference from what was sent:")
    lines = difflib.unified_diff(
        sent.decode().splitlines(True), received.decode().splitlines(True), "sent", "received", n=0, lineterm=""
    )
    print(indented("\n".join(line.rstrip("\r\n") for line in lines)) or "    none\n")


def demonstrate(stack):
    """Whether the message arrived as it was sent."""
    title("Sending a message with curl: STARTTLS, AUTH, one recipient")
    message = stack.directory / "message.eml"
    message.write_bytes(MESSAGE)
    sent = send(stack, message)
    if sent.returncode != 0:
        print(f"curl failed ({sent.returncode}): {sent.stderr.decode()}\n{stack.log()}", file=sys.stderr)
        return False
    wait_until(lambda: not stack.handlers(), 10, "the connection's process to end")
    requests = stack.requests()
    if len(requests) != 1:
        print(f"the sandbox has {len(requests)} requests instead of one\n{stack.log()}", file=sys.stderr)
        return False
    # The connection is opened ahead of time, by a request of no consequence.
    (path,) = [path for path in stack.sandbox.request_paths() if path.endswith("/send_raw")]
    show_request(path, requests[0])
    received = requests[0]["mime_message"].encode()
    show_difference(MESSAGE, received)
    expected = b"".join(line for line in MESSAGE.splitlines(True) if not line.startswith(DROPPED))
    if received != expected:
        print("NOT the message that was sent.", file=sys.stderr)
        return False
    print("Byte for byte the message that was sent, but for the fields dropped on purpose (Received, Bcc).", flush=True)
    return True


def show_how_to_send(stack):
    swaks = "" if shutil.which("swaks") else "   (apt install swaks)"
    title("The gateway is running; try it:")
    print(f"""\
    server  127.0.0.1, port {stack.smtp_port}, STARTTLS
    login   {stack.login}
    password {stack.password}
    sender  anything@example.com

    curl --insecure --ssl-reqd smtp://localhost:{stack.smtp_port} --user {stack.login} \\
        --mail-from {Stack.sender} --mail-rcpt {RECIPIENT} --upload-file {stack.directory}/message.eml
    swaks --server 127.0.0.1:{stack.smtp_port} --tls --auth-user {stack.login} \\
        --from {Stack.sender} --to {RECIPIENT}{swaks}

    admin UI  http://localhost:{stack.admin_port}/admin/
    password  {stack.admin_password}

    (curl and swaks ask for the password.) The recipient's local part chooses Cloudflare's answer:
    bounce@, throttle@, error@, ...
    Requests that arrived: {stack.sandbox.store}
    Log:                   {stack.log_file}

Ctrl-C ends everything.""")
    sys.stdout.flush()


def main():
    stay = sys.argv[1:] == ["--stay"]

    def end(number, _frame):
        # Once is enough: what follows is the clean-up, which nothing may interrupt.
        for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            signal.signal(kind, signal.SIG_IGN)
        sys.exit(0 if stay and number == signal.SIGINT else 128 + number)

    for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(kind, end)

    with tempfile.TemporaryDirectory(prefix="cloudflare-smtp-gateway.") as directory:
        title("Starting a stand-in for Cloudflare, the state helper and the SMTP service on loopback")
        try:
            with Stack(directory) as stack:
                passed = demonstrate(stack)
                if stay and passed:
                    show_how_to_send(stack)
                    signal.pause()
        except (ProgramError, TimeoutError) as error:
            print(error, file=sys.stderr)
            passed = False
    return 0 if passed else 1


sys.exit(main())
