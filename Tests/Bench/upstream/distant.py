"""How much of an upstream that is far away an SMTP or HTTP client has to wait for.

A host 50 ms away is made in a network namespace of its own (see distance.c), with nginx on it, inside TLS; everything
else runs there as well. That is what this file does when it is run as a program.
"""

import http.client
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import time

ROUND_TRIP = 50
HERE = "10.9.0.1"
THERE = "10.9.0.2"
PORT = 8443
# Long enough for a connection to be opened: TCP, TLS and the request that opens it, a round trip each.
PAUSE = 250
SECONDS = 6

if __name__ == "__main__":
    bench = pathlib.Path(__file__).resolve().parents[1]
    sys.path[:0] = [str(bench), str(bench.parent / "Harness")]

from programs import BUILT  # noqa: E402
from report import Figure, percentiles  # noqa: E402
from stand import Stand  # noqa: E402

CONFIGURATION = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log stderr warn;
events {{ worker_connections 512; }}
http {{
    access_log off; keepalive_requests 1000000; keepalive_timeout {keepalive}s;
    client_body_temp_path {folder}/body; client_body_buffer_size 8m; client_max_body_size 8m;
    proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    server {{
        listen {here}:{port} ssl; ssl_protocols TLSv1.2 TLSv1.3;
        ssl_certificate {folder}/certificate.pem; ssl_certificate_key {folder}/key.pem;
        default_type application/json;
        location / {{ return 200 '{answer}'; }}
    }}
}}
"""
ANSWER = {
    "success": True,
    "errors": [],
    "messages": [],
    "result": {"delivered": ["jane@example.net"], "queued": [], "permanent_bounces": []},
}


def figures(folder):
    """What is measured in the namespace; nothing where none can be had."""
    if not shutil.which("nginx", path="/usr/sbin:/usr/bin"):
        print("    not measured: nginx is not installed (make setup-bench)")
        return []
    # The network is all that is wanted; who is not root is so in a namespace of users.
    command = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--user", "--map-root-user"]
    done = subprocess.run(
        [*command, sys.executable, "-B", __file__, folder], stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        print("    not measured: a network namespace with a tun device needs root, or user namespaces and /dev/net/tun")
        return []
    return [Figure(**figure) for figure in json.loads(done.stdout)]


class Distance:
    """The network device that leads to the host far away."""

    def __enter__(self):
        self._process = subprocess.Popen(
            [BUILT / "distance", "far", str(ROUND_TRIP)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        if self._process.stdout.readline() != b"ready\n":
            sys.exit(1)
        for command in ("link set lo up", f"addr add {HERE}/24 dev far", "link set far up"):
            subprocess.run(["ip", *command.split()], check=True)
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()


class Nginx:
    """The server on it, with a certificate that is its own authority."""

    def __init__(self, folder, keepalive=600):
        self.folder = folder
        self.authority = folder / "certificate.pem"
        folder.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days", "2"]
            + ["-subj", "/CN=far", "-addext", f"subjectAltName=IP:{THERE}", "-out", self.authority]
            + ["-keyout", folder / "key.pem"],
            check=True,
            capture_output=True,
        )
        text = CONFIGURATION.format(folder=folder, here=HERE, port=PORT, answer=json.dumps(ANSWER), keepalive=keepalive)
        (folder / "nginx.conf").write_text(text, encoding="ascii")

    def __enter__(self):
        # As PATH of one who is not root has no sbin.
        self._process = subprocess.Popen(["/usr/sbin/nginx", "-e", "stderr", "-c", self.folder / "nginx.conf"])
        while socket.socket().connect_ex((HERE, PORT)) != 0:
            if self._process.poll() is not None:
                sys.exit("nginx does not start")
            time.sleep(0.01)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


def measure_connect():
    """Opening a TCP connection is one round trip and nothing else."""
    durations = []
    for _ in range(30):
        start = time.monotonic()
        socket.create_connection((THERE, PORT)).close()
        durations.append((time.monotonic() - start) * 1000)
    return percentiles(durations)


def measure_request(authority):
    """A request on an open TLS connection: one round trip and what the server takes."""
    connection = http.client.HTTPSConnection(THERE, PORT, context=ssl.create_default_context(cafile=authority))
    durations = []
    for _ in range(31):
        start = time.monotonic()
        connection.request("POST", "/", body=b"x" * 2048)
        connection.getresponse().read()
        durations.append((time.monotonic() - start) * 1000)
    connection.close()
    return percentiles(durations[1:])


def measure_http(stand):
    """From the end of a request's body, which took its time, to the answer."""
    body = json.dumps(
        {"from": "app@example.com", "to": "jane@example.net", "subject": "s", "text": "x" * 70_000}
    ).encode()
    durations = []
    for _ in range(8):
        connection = http.client.HTTPConnection("127.0.0.1", stand.http_port)
        connection.putrequest("POST", "/send")
        connection.putheader("Authorization", f"Bearer {stand.http_token}")
        connection.putheader("Content-Type", "application/json")
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body[:-1])
        time.sleep(PAUSE / 1000)
        start = time.monotonic()
        connection.send(body[-1:])
        answer = connection.getresponse()
        answer.read()
        durations.append((time.monotonic() - start) * 1000)
        if answer.status != 200:
            sys.exit(f"an answer that was to be 200: {answer.status}")
        connection.close()
    return percentiles(durations)


def measure(folder):
    """Every figure."""
    with Distance(), Nginx(folder / "nginx") as nginx:
        trip = measure_connect()
        request = measure_request(nginx.authority)
        limit = 1.15 * trip["median"] + max(0, request["median"] - trip["median"]) + 3
        settings = {"CF_CA_FILE": str(nginx.authority)}
        with Stand(folder / "far", settings, f"https://{THERE}:{PORT}/client/v4") as stand:
            session = stand.smtp(1, 12, SECONDS, f"pause={PAUSE}")
            lines = [
                ("SMTP, first message of a session", session["first"], True),
                ("SMTP, every further one", session["further"], True),
                ("POST /send, first request", measure_http(stand), True),
                ("SMTP, first, all said at once", stand.smtp(1, 1, SECONDS)["first"], False),
            ]
    yield figure("a TCP connection: one round trip", trip, None, None)
    yield figure("a request on an open TLS connection", request, None, None)
    for what, measured, is_judged in lines:
        yield figure(what, {part: measured[part] for part in trip}, trip["median"], limit if is_judged else None)


def figure(what, measured, trip, limit):
    """One line, in round trips where there is something to compare with."""
    return Figure(
        f"Upstream {ROUND_TRIP} ms away, final dot (end of the body) to answer",
        what,
        "ms",
        **measured,
        reference="round trip" if trip else "",
        reference_median=trip,
        judged=measured["median"] if limit else None,
        rule="at most",
        limit=limit,
        target=f"<= {limit:.1f} ms" if limit else "",
        note=(
            ""
            if limit or not trip
            else "no time to open a connection ahead: what every message would wait without that"
        ),
    )


if __name__ == "__main__":
    found = [vars(line) for line in measure(pathlib.Path(sys.argv[1]))]
    print(json.dumps(found))
