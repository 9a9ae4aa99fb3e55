"""The admin UI under the units, in the sandbox of every handler: it may write what it saves, and nothing else."""

import pathlib
import stat
import types

import pytest
from admin_client import Admin
from lab_host import CERTIFICATE, PORT, RECIPIENT, SENDER
from ports import listens
from smtp_client import Dialogue
from systemctl import run, show
from waiting import wait_until

FOLDER = pathlib.Path("/var/lib/cloudflare-smtp-gateway")
UNIT = "cloudflare-smtp-gateway-admin.socket"


@pytest.fixture
def admin(host):
    """Signed in, as soon as the settings have a password. Nothing that was saved is left."""
    host.configure(ADMIN_PASSWORD="the password of the lab", ADMIN_PORT="3001")
    wait_until(lambda: listens(3001), 20, "the admin UI's port")
    yield Admin(types.SimpleNamespace(admin_port=3001, admin_password="the password of the lab")).log_in()
    host.configure(ADMIN_PASSWORD=None, ADMIN_PORT=None)
    run("systemctl", "stop", UNIT)
    (FOLDER / "config.json").unlink(missing_ok=True)


def test_without_a_password_nobody_listens(host):
    assert show(UNIT, "ActiveState") == "inactive"
    assert not listens(3001)


def test_what_is_saved_under_the_units_is_in_force_and_private(host, admin):
    made = admin.post("credentials/smtp", {"name": "lab"})
    assert made.status == 201, made.body
    assert admin.save(RECIPIENT_DENYLIST="nobody@example.net").status == 200
    with Dialogue(PORT) as dialogue:
        dialogue.hello()
        assert dialogue.log_in("lab", made.json()["secret"]).code == 235
        text = f"From: {SENDER}\r\nTo: {RECIPIENT}\r\nSubject: minted\r\n\r\nHello.\r\n".encode()
        assert dialogue.deliver(text, SENDER, RECIPIENT).code == 250
        assert dialogue.ask(f"MAIL FROM:<{SENDER}>").code == 250
        assert dialogue.ask("RCPT TO:<nobody@example.net>").code == 550
    for name in ("config.json", "admin-key"):
        status = (FOLDER / name).stat()
        assert (stat.S_IMODE(status.st_mode), (FOLDER / name).owner()) == (0o600, "cloudflare-smtp-gateway")
    (sent,) = admin.get("activity").json()["sends"][:1]
    assert (sent["login"], sent["subject"]) == ("lab", "minted")


def test_every_page_of_the_api_works_in_the_sandbox(host, admin):
    assert admin.post("verify").json()["ok"]
    assert admin.get("domains/example.com").json()["sending"] == "enabled"
    assert admin.post("test", {"from": SENDER, "to": RECIPIENT}).json()["outcome"] == "accepted"
    status = {one["code"]: one["severity"] for one in admin.get("status").json()["findings"]}
    assert status["helper-reachable"] == "ok"
    assert CERTIFICATE.exists()
    assert admin.ask("GET", "/admin/metrics").status == 200
    assert admin.post("logout", {"everywhere": True}).status == 200
    assert admin.get("settings").status == 401


def test_it_sees_and_writes_no_more_than_that(admin):
    # Within the same mounts, with the same rights: what a handler that was taken over could do.
    dropped = run(
        "systemctl",
        "show",
        "-p",
        "BindPaths",
        "-p",
        "RootDirectory",
        "-p",
        "User",
        "-p",
        "NoNewPrivileges",
        "cloudflare-smtp-gateway-admin@x.service",
    )
    assert "RootDirectory=/run/cloudflare-smtp-gateway-root" in dropped
    assert "User=cloudflare-smtp-gateway" in dropped and "NoNewPrivileges=yes" in dropped
    assert [line for line in dropped.splitlines() if line.startswith("BindPaths=")] == [
        f"BindPaths={FOLDER}:{FOLDER}:rbind"
    ]


def test_a_service_of_this_host_is_no_browser_however_it_asks(host, admin, tmp_path):
    """What an undeclared proxy hands on may look like a browser's request to the last octet. It is not a person's
    program that sends it."""
    ask = (
        "import socket, sys; c = socket.create_connection(('127.0.0.1', 3001)); "
        "c.sendall(sys.stdin.buffer.read()); print(c.recv(65536).decode())"
    )

    def status(user, path="/admin/api/session", fields=""):
        octets = f"GET {path} HTTP/1.1\r\nHost: localhost:3001\r\n{fields}\r\n"
        answer = run(
            "setpriv", f"--reuid={user}", "--regid=65534", "--clear-groups", "/usr/bin/python3", "-c", ask, input=octets
        )
        return int(answer.split(" ")[1])

    people, services = ["0", "1000", "1001", "59999", "300000"], ["1", "33", "www-data", "999", "61184", "nobody"]
    assert {user: status(user) for user in people} == dict.fromkeys(people, 200)
    assert {user: status(user) for user in services} == dict.fromkeys(services, 403)
    # Monitoring is a service, too, and shows its token.
    host.configure(METRICS_TOKEN="the-token-of-the-labs-Prometheus")
    token = "Authorization: Bearer the-token-of-the-labs-Prometheus\r\n"
    assert [status("33", "/metrics"), status("33", "/metrics", token)] == [401, 200]
    host.configure(METRICS_TOKEN=None)


def test_debians_nginx_with_a_bare_proxy_pass_does_not_open_the_ui(host, admin, tmp_path):
    """As its own user, with the version of HTTP and the connections that a tuned site has."""
    tmp_path.chmod(0o755)
    paths = "".join(
        f"{name}_temp_path {tmp_path}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (tmp_path / "nginx.conf").write_text(f"""
        user www-data; pid {tmp_path}/pid; error_log {tmp_path}/error.log;
        events {{}}
        http {{
            access_log off; {paths}
            server {{
                listen 127.0.0.1:8080;
                location / {{
                    proxy_pass http://127.0.0.1:3001; proxy_http_version 1.1; proxy_set_header Connection "";
                }}
            }}
        }}
    """)
    run(
        "systemd-run",
        "--unit=bare-nginx",
        "/usr/sbin/nginx",
        "-e",
        tmp_path / "error.log",
        "-c",
        tmp_path / "nginx.conf",
        "-g",
        "daemon off;",
    )
    try:
        wait_until(lambda: listens(8080), 20, "nginx")
        stranger = Admin(
            types.SimpleNamespace(admin_port=8080, admin_password="the password of the lab"), host="localhost:8080"
        )
        answer = stranger.post("login", {"password": "the password of the lab"}, Origin="http://127.0.0.1:3001")
        assert (answer.status, answer.code) == (403, "not_local")
        assert "service" in answer.json()["error"]
    finally:
        run("systemctl", "stop", "bare-nginx.service")
    assert admin.get("settings").status == 200
