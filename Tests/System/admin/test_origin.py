"""From where the admin UI may be asked: other pages, other names, other hosts."""

import json

import pytest
from admin_client import Admin
from stack import Stack


@pytest.mark.parametrize(
    "host",
    [
        "evil.test",
        "evil.test:{port}",
        "localhost.evil.test",
        "192.0.2.1:{port}",
        "0.0.0.0",
        "127.0.0.1.evil.test",
        "[::2]",
        "127.1",
    ],
)
def test_a_page_whose_name_was_pointed_here_gets_nothing(admin, host):
    admin.host = host.format(port=admin.stack.admin_port)
    for answer in (
        admin.get("settings"),
        admin.ask("GET", "/admin/"),
        admin.post("login", {"password": "x"}),
        admin.ask("GET", "/metrics"),
    ):
        assert answer.status == 403
        assert b"revision" not in answer.body
    assert admin.get("settings").code == "unknown_host"


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:1", "127.0.0.1:3001", "[::1]:3001", "Admin.Example.com", "[2001:db8::1]:80"]
)
def test_its_own_names_are_known_whatever_the_port(own_stack, host):
    admin = Admin(own_stack({"ADMIN_HOSTS": "admin.example.com, [2001:db8::1]"}), host=host)
    assert admin.get("session").status == 200


CHANGES = [
    ("POST", "/admin/api/login", {"password": "x"}),
    ("POST", "/admin/api/logout", {"everywhere": True}),
    ("PUT", "/admin/api/settings", {"revision": "none", "values": {"ALLOWED_FROM": "evil.test"}}),
    ("POST", "/admin/api/credentials/smtp", {"name": "evil"}),
    ("POST", "/admin/api/test", {"from": "app@example.com", "to": "jane@example.net"}),
    ("POST", "/admin/api/domains/example.com/apply", {"plan": "x"}),
    ("DELETE", "/admin/api/credentials/smtp/app", {}),
]


@pytest.mark.parametrize("method, path, body", CHANGES)
@pytest.mark.parametrize(
    "fields",
    [
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Origin": None},
        {"Origin": "http://localhost:1"},
        {"Origin": ["http://localhost:{port}", "https://evil.test"]},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Sec_Fetch_Site": ["same-origin", "cross-site"]},
    ],
    ids=str,
)
def test_no_other_page_can_change_anything(admin, method, path, body, fields):
    sent = len(admin.stack.requests())
    fields = json.loads(json.dumps(fields).replace("{port}", str(admin.stack.admin_port)))
    answer = admin.ask(method, path, body, **fields)
    assert (answer.status, answer.code) == (403, "foreign_origin")
    assert len(admin.stack.requests()) == sent
    assert admin.get("settings").status == 200
    assert not (admin.stack.directory / "data" / "config.json").exists()


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_other_page_can_ask_anything(admin, site):
    for path in ("settings", "credentials", "activity", "status", "session"):
        assert admin.get(path, Sec_Fetch_Site=site).code == "foreign_origin"


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "",
    ],
)
def test_a_change_is_json_or_nothing(admin, content_type):
    for method, path, body in CHANGES:
        answer = admin.ask(method, path, body, Content_Type=content_type)
        assert (answer.status, answer.code) == (415, "unsupported_media_type")


def test_only_this_host_may_unless_the_settings_say_otherwise(own_stack):
    stack = own_stack()
    assert Admin(stack).get("session").status == 200
    assert Admin(stack, address=stack.admin_socket).get("session").status == 200
    open_stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_LOCALHOST_ONLY": "false"})
    assert Admin(open_stack, address=open_stack.admin_socket).get("session", X_Forwarded_For="192.0.2.1").status == 200


@pytest.mark.parametrize(
    "fields",
    [
        {"X_Forwarded_For": "198.51.100.1"},
        {"X_Forwarded_For": "198.51.100.1:4711"},
        {"X_Forwarded_For": "unknown"},
        {"X_Forwarded_For": ""},
        {"X_Forwarded_For": "127.0.0.1"},
        {"X_Forwarded_For": "127.0.0.1, 10.2.3.4"},
        {"X_Forwarded_For": "::1"},
        {"X_Forwarded_Host": "localhost"},
        {"X_Forwarded_Proto": "https"},
        {"X_Real_IP": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1"},
        {"Via": "1.1 proxy"},
        {"X_Client_IP": "127.0.0.1"},
        {"True_Client_IP": "127.0.0.1"},
        {"CF_Connecting_IP": "127.0.0.1"},
        {"CF_Ray": "8f0"},
        {"CDN_Loop": "cloudflare"},
    ],
    ids=str,
)
def test_nothing_that_came_through_a_proxy_is_local_whoever_is_trusted(near_and_declared, fields):
    for admin in near_and_declared:
        assert admin.get("session", **fields).code == "not_local"
        assert admin.post("login", {"password": admin.stack.admin_password}, **fields).code == "not_local"
        assert admin.ask("GET", "/metrics", **fields).status == 403


@pytest.fixture(scope="module")
def near_and_declared(tmp_path_factory):
    """An undeclared client on the port; the same where all of this host and its networks are declared; and on the
    socket."""
    with Stack(tmp_path_factory.mktemp("near")) as near:
        with Stack(
            tmp_path_factory.mktemp("declared"), {"TRUSTED_PROXIES": "unix, 127.0.0.0/8, 10.0.0.0/8"}
        ) as declared:
            yield [Admin(near), Admin(declared), Admin(declared, address=declared.admin_socket)]


def test_strangers_far_away_are_counted_by_their_address(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_LOCALHOST_ONLY": "false"})
    admin = Admin(stack, address=stack.admin_socket)
    answers = [admin.post("login", {"password": "x"}, X_Forwarded_For="192.0.2.1").status for _ in range(6)]
    assert answers == [401] * 5 + [429]
    assert admin.post("login", {"password": stack.admin_password}, X_Forwarded_For="192.0.2.2").status == 200
