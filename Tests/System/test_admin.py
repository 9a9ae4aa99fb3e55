"""The admin UI's API: who may, what is saved, and that nothing can be lost or got out of it."""

import json
import os
import re
import stat
import time

import pytest
from admin_client import Admin
from dialogue import Dialogue
from http_client import Client, Sender, message, request
from stack import PROJECT

# Nothing about the account comes from the environment, so that it can be saved.
UNLOCKED = {"CF_ACCOUNT_ID": "", "CF_API_TOKEN": "", "ALLOWED_FROM": "", "SMTP_USERS": "", "HTTP_TOKEN": ""}


def endpoints():
    """The table in the code: method, path, who may."""
    source = (PROJECT / "Sources" / "gateway-admin" / "Server" / "Endpoint.swift").read_text()
    return re.findall(r'Endpoint\(\.(\w+), "([^"]+)", \.(\w+), ', source)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    from stack import Stack

    with Stack(tmp_path_factory.mktemp("admin"), {"METRICS_TOKEN": "the-token-of-prometheus"}) as running:
        yield running


@pytest.fixture
def admin(shared):
    return Admin(shared).log_in()


# Whether there is one


@pytest.mark.parametrize("path", ["/", "/admin/", "/admin/api/session", "/admin/api/settings", "/metrics", "/x"])
def test_without_a_password_there_is_no_ui_and_it_says_how_to_get_one(own_stack, path):
    answer = Admin(own_stack({"ADMIN_PASSWORD": "", "METRICS_TOKEN": "t"})).ask("GET", path)
    assert answer.status == 404
    assert b"ADMIN_PASSWORD" in answer.body


def test_a_setting_of_its_own_that_cannot_be_used_shuts_it(own_stack):
    admin = Admin(own_stack({"ADMIN_LOCALHOST_ONLY": "flase"}))
    answer = admin.get("session")
    assert (answer.status, answer.code) == (503, "misconfigured")
    assert "ADMIN_LOCALHOST_ONLY" in answer.json()["error"]


def test_it_works_while_another_setting_cannot_be_used_because_there_it_is_mended(own_stack):
    stack = own_stack()
    stack.stop_admin()
    stack.settings["RATE_LIMIT_PER_DAY"] = "many"
    stack.start_admin()
    admin = Admin(stack).log_in()
    (problem,) = admin.get("settings").json()["problems"]
    assert problem["name"] == "RATE_LIMIT_PER_DAY"


# Who may


def test_nothing_but_the_door_is_open_to_who_has_not_signed_in(shared):
    stranger = Admin(shared)
    seen = 0
    for method, path, access in endpoints():
        if access != "session":
            continue
        seen += 1
        answer = stranger.ask(method.upper(), re.sub(r"\{\w+\}", "smtp", path), {} if method != "get" else None)
        assert (answer.status, answer.code) == (401, "signed_out"), path
    assert seen >= 14


def test_a_wrong_password_does_not_open_and_is_not_repeated_anywhere(own_stack):
    stack = own_stack()
    admin = Admin(stack)
    for wrong in ("", "x", stack.admin_password[:-1], stack.admin_password + "x", stack.admin_password.swapcase()):
        if wrong != "":
            answer = admin.post("login", {"password": wrong})
            assert (answer.status, answer.code) == (401 if answer.status != 429 else 429, answer.code)
        assert "set-cookie" not in answer.fields if wrong else True
    assert stack.admin_password.swapcase() not in stack.log()


def test_guessing_is_stopped_before_the_password_is_looked_at(own_stack):
    stack = own_stack()
    admin = Admin(stack)
    answers = [admin.post("login", {"password": "wrong"}).status for _ in range(6)]
    assert answers == [401] * 5 + [429]
    right = admin.post("login", {"password": stack.admin_password})
    assert (right.status, right.code) == (429, "locked_out")
    assert 1 <= int(right.fields["retry-after"]) <= 30
    assert "set-cookie" not in right.fields
    # Nobody at the SMTP door can be locked out by that, nor lock anybody out here.
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235


def test_without_the_helper_nobody_is_let_in(own_stack):
    stack = own_stack()
    stack.stop_state()
    answer = Admin(stack).post("login", {"password": stack.admin_password})
    assert (answer.status, answer.code) == (503, "state_unavailable")


def test_the_session_is_a_cookie_that_scripts_and_other_sites_never_get(shared):
    (cookie,) = Admin.cookies(Admin(shared).post("login", {"password": shared.admin_password}))
    pair, *attributes = cookie.split("; ")
    assert re.fullmatch(r"gateway-admin=\d+\.[0-9a-f]{64}", pair)
    assert set(attributes) == {"Path=/admin", "HttpOnly", "SameSite=Strict", "Max-Age=43200"}


def test_behind_tls_the_cookie_is_secure_and_the_hosts_own(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_HOSTS": "mail.example.com"})
    tls = {"X_Forwarded_Proto": "https", "Origin": "https://mail.example.com"}
    admin = Admin(stack, address=stack.admin_socket, host="mail.example.com")
    (cookie,) = Admin.cookies(admin.post("login", {"password": stack.admin_password}, **tls))
    pair, *attributes = cookie.split("; ")
    assert pair.startswith("__Host-gateway-admin=")
    assert set(attributes) == {"Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=43200"}
    assert admin.get("settings", X_Forwarded_Proto="https").status == 200
    # In the clear it is no session, and nobody else's word for TLS counts.
    assert admin.get("settings").status == 401
    other = Admin(stack)
    (cookie,) = Admin.cookies(other.post("login", {"password": stack.admin_password}, X_Forwarded_Proto="https"))
    assert "Secure" not in cookie


def test_a_session_that_was_tampered_with_is_none(admin):
    good = admin.cookie
    end, signature = good.partition("=")[2].split(".")
    other = "0" if signature[-1] != "0" else "1"
    for value in (
        f"{int(end) + 1}.{signature}", f"{end}.{signature[:-1]}{other}", f"{end}.{signature[:-1]}", f"{end}.", f".{signature}",
        f"{end}.{signature.upper()}x", f"+{end}.{signature}", f"{end}", "", "9" * 40 + f".{signature}",
    ):  # fmt: skip
        admin.cookie = f"gateway-admin={value}"
        assert admin.get("settings").status == 401, value
    admin.cookie = f"a=b; {good}; c=d"
    assert admin.get("settings").status == 200


def test_a_changed_password_ends_every_session(own_stack):
    stack = own_stack()
    admin = Admin(stack).log_in()
    assert admin.get("settings").status == 200
    stack.stop_admin()
    stack.settings["ADMIN_PASSWORD"] = "another password"
    stack.start_admin()
    assert admin.get("settings").code == "signed_out"
    assert Admin(stack).log_in("another password").get("settings").status == 200


def test_signing_out_everywhere_ends_the_others_sessions_too(own_stack):
    stack = own_stack()
    here, there = Admin(stack).log_in(), Admin(stack).log_in()
    kept = here.cookie
    assert here.post("logout").status == 200
    assert here.cookie == "gateway-admin="
    assert there.get("settings").status == 200
    assert there.post("logout", {"everywhere": True}).status == 200
    here.cookie = kept
    assert here.get("settings").status == 401
    assert Admin(stack).log_in().get("settings").status == 200


def test_the_installations_key_is_nobody_elses_to_read(own_stack):
    stack = own_stack()
    Admin(stack).log_in()
    assert stat.S_IMODE(os.stat(stack.directory / "data" / "admin-key").st_mode) == 0o600


# From where


@pytest.mark.parametrize(
    "host", ["evil.test", "evil.test:{port}", "localhost.evil.test", "192.0.2.1:{port}", "0.0.0.0", "127.0.0.1.evil.test", "[::2]", "127.1"]
)
def test_a_page_whose_name_was_pointed_here_gets_nothing(admin, host):
    admin.host = host.format(port=admin.stack.admin_port)
    for answer in (admin.get("settings"), admin.ask("GET", "/admin/"), admin.post("login", {"password": "x"}), admin.ask("GET", "/metrics")):
        assert answer.status == 403
        assert b"revision" not in answer.body
    assert admin.get("settings").code == "unknown_host"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:3001", "[::1]:3001", "Admin.Example.com", "[2001:db8::1]:80"])
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
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16", ""]
)
def test_a_change_is_json_or_nothing(admin, content_type):
    for method, path, body in CHANGES:
        answer = admin.ask(method, path, body, Content_Type=content_type)
        assert (answer.status, answer.code) == (415, "unsupported_media_type")


def test_only_this_host_may_unless_the_settings_say_otherwise(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "unix"})
    far = Admin(stack, address=stack.admin_socket)
    for header in ("192.0.2.1", "127.0.0.1, 192.0.2.1", "2001:db8::1"):
        assert far.get("session", X_Forwarded_For=header).code == "not_local"
    assert far.get("session", X_Forwarded_For="127.0.0.1").status == 200
    # A proxy that nobody declared stands for the whole world.
    near = Admin(stack)
    assert near.get("session").status == 200
    for header in ("X_Forwarded_For", "Forwarded", "X_Real_IP", "CF_Connecting_IP"):
        assert near.get("session", **{header: "127.0.0.1"}).code == "not_local"
    open_stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_LOCALHOST_ONLY": "false"})
    assert Admin(open_stack, address=open_stack.admin_socket).get("session", X_Forwarded_For="192.0.2.1").status == 200


def test_strangers_far_away_are_counted_by_their_address(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_LOCALHOST_ONLY": "false"})
    admin = Admin(stack, address=stack.admin_socket)
    answers = [admin.post("login", {"password": "x"}, X_Forwarded_For="192.0.2.1").status for _ in range(6)]
    assert answers == [401] * 5 + [429]
    assert admin.post("login", {"password": stack.admin_password}, X_Forwarded_For="192.0.2.2").status == 200


# What answers look like


def test_every_answer_forbids_what_it_does_not_need(admin):
    paths = ["/admin/", "/admin/setup", "/admin/api/settings", "/admin/api/nothing", "/nothing", "/admin/static/x/app.js", "/"]
    for path in paths:
        answer = admin.ask("GET", path)
        policy = dict(part.strip().partition(" ")[::2] for part in answer.fields["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert policy["img-src"] == "'self' data:"
        assert answer.fields["x-frame-options"] == "DENY"
        assert answer.fields["x-content-type-options"] == "nosniff"
        assert answer.fields["referrer-policy"] == "no-referrer"
        assert answer.fields["cross-origin-opener-policy"] == "same-origin"
        assert answer.fields["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in answer.fields
        if "static" not in path:
            assert answer.fields["cache-control"] == "no-store"


def test_no_page_holds_a_script_or_a_style(admin):
    page = admin.ask("GET", "/admin/").body.decode()
    assert re.findall(r"<script[^>]*>([^<]+)</script>", page) == []
    assert "<style" not in page and " style=" not in page and not re.search(r"\son\w+=", page)
    for file in (PROJECT / "Sources" / "gateway-admin" / "web").glob("*.js"):
        text = file.read_text()
        assert "innerHTML" not in text and "eval(" not in text and "insertAdjacentHTML" not in text, file


def test_files_are_kept_for_ever_under_an_address_that_changes_with_them(admin):
    page = admin.ask("GET", "/admin/").body.decode()
    files = re.findall(r'(?:src|href)="(/admin/static/[^"]+)"', page)
    assert len(files) >= 3
    for path in files:
        answer = admin.ask("GET", path)
        assert answer.status == 200
        assert answer.fields["cache-control"] == "public, max-age=31536000, immutable"
        assert admin.ask("GET", path, If_None_Match=answer.fields["etag"]).status == 304
        assert admin.ask("HEAD", path).body == b""
    other = admin.ask("GET", re.sub(r"static/\w+", "static/old", files[0]))
    assert (other.status, other.fields["cache-control"]) == (200, "no-cache")


def test_every_script_that_a_script_names_is_there(admin):
    for file in (PROJECT / "Sources" / "gateway-admin" / "web").iterdir():
        if file.suffix != ".html":
            assert admin.ask("GET", f"/admin/static/x/{file.name}").body == file.read_bytes()
    for path in ("../../../etc/passwd", "..%2findex.html", "index.html", "app.js/", "", "app.js%00"):
        assert admin.ask("GET", f"/admin/static/x/{path}").status == 404


def test_what_is_not_there_and_what_is_not_served_is_said(admin):
    assert admin.get("nothing").code == "not_found"
    answer = admin.ask("PATCH", "/admin/api/settings", {})
    assert (answer.status, answer.fields["allow"]) == (405, "GET, HEAD, PUT")
    assert admin.put("settings", b"{").code == "invalid_json"
    assert admin.ask("PUT", "/admin/api/settings", b" " * 300_000).status == 413
    assert admin.ask("PUT", "/admin/api/settings", b"[" * 100).code == "invalid_json"


# Settings


def test_what_is_saved_is_in_force_for_the_next_connection_and_nobody_elses_to_read(own_stack):
    stack = own_stack({"ALLOWED_FROM": "", "CF_ACCOUNT_ID": "", "CF_API_TOKEN": ""})
    admin = Admin(stack).log_in()
    http = Sender(stack)
    assert http.send(message()).status == 403
    assert admin.save(ALLOWED_FROM="example.com", CF_ACCOUNT_ID="0123456789abcdef" * 2, CF_API_TOKEN="a-token-that-was-saved").status == 200
    assert http.send(message()).status == 200
    file = stack.directory / "data" / "config.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_edit_keeps_what_it_does_not_know(own_stack):
    stack = own_stack()
    file = stack.directory / "data" / "config.json"
    file.write_text(json.dumps({"settings": {"LOG_LEVEL": "info", "FUTURE": [1, {"a": None}]}, "more": {"x": 1.50}}))
    file.chmod(0o600)
    assert Admin(stack).log_in().save(RATE_LIMIT_PER_DAY="7").status == 200
    kept = json.loads(file.read_text())
    assert kept["settings"]["FUTURE"] == [1, {"a": None}]
    assert kept["more"] == {"x": 1.50}
    assert kept["settings"]["RATE_LIMIT_PER_DAY"] == "7"


def test_of_two_admins_the_second_learns_that_he_was_second(own_stack):
    stack = own_stack()
    first, second = Admin(stack).log_in(), Admin(stack).log_in()
    revision = first.get("settings").json()["revision"]
    assert first.put("settings", {"revision": revision, "values": {"RATE_LIMIT_PER_DAY": "5"}}).status == 200
    late = second.put("settings", {"revision": revision, "values": {"RATE_LIMIT_PER_MINUTE": "5"}})
    assert (late.status, late.code) == (409, "changed_meanwhile")
    values = {one["name"]: one.get("value") for one in second.get("settings").json()["settings"]}
    assert (values["RATE_LIMIT_PER_DAY"], values["RATE_LIMIT_PER_MINUTE"]) == ("5", "30")
    assert second.put("settings", {"values": {"LOG_LEVEL": "info"}}).code == "invalid_field"


@pytest.mark.parametrize(
    "name, value, status, code",
    [
        ("RATE_LIMIT_PER_DAY", "many", 422, "invalid_settings"),
        ("ALLOWED_ORIGINS", "www.example.com", 422, "invalid_settings"),
        ("CF_API_BASE", "https://evil.test", 400, "invalid_field"),
        ("TLS_KEY_PATH", "/etc/shadow", 400, "invalid_field"),
        ("STATE_SOCKET", "/tmp/x", 400, "invalid_field"),
        ("ADMIN_PASSWORD", "mine", 400, "invalid_field"),
        ("ADMIN_LOCALHOST_ONLY", "false", 400, "invalid_field"),
        ("ADMIN_HOSTS", "evil.test", 400, "invalid_field"),
        ("METRICS_TOKEN", "mine", 400, "invalid_field"),
        ("TRUSTED_PROXIES", "0.0.0.0/0", 400, "invalid_field"),
        ("SMTP_USERS", "evil:evil", 400, "invalid_field"),
        ("NOTHING", "x", 400, "invalid_field"),
        ("ALLOWED_FROM", "evil.test", 422, "locked"),
        ("RATE_LIMIT_PER_DAY", 5, 400, "invalid_field"),
        ("FORMS", "con\0tact", 400, "invalid_field"),
    ],
)
def test_what_may_not_be_saved_is_not_and_the_answer_says_why(admin, name, value, status, code):
    answer = admin.save(**{name: value})
    assert (answer.status, answer.code) == (status, code)
    body = answer.json()
    assert name in (body.get("field"), *(problem["name"] for problem in body.get("problems", [])))
    assert not (admin.stack.directory / "data" / "config.json").exists()


def test_what_the_environment_sets_is_shown_as_locked(admin):
    settings = {one["name"]: one for one in admin.get("settings").json()["settings"]}
    assert (settings["ALLOWED_FROM"]["origin"], settings["ALLOWED_FROM"]["locked"]) == ("environment", True)
    assert (settings["RATE_LIMIT_PER_DAY"]["origin"], settings["RATE_LIMIT_PER_DAY"]["locked"]) == ("default", False)
    assert settings["CF_API_TOKEN"]["is_set"] and "value" not in settings["CF_API_TOKEN"]


def test_a_credential_of_systemds_locks_as_well(own_stack, tmp_path):
    (tmp_path / "ALLOWED_FROM").write_text("example.org\n")
    admin = Admin(own_stack({"ALLOWED_FROM": "", "CREDENTIALS_DIRECTORY": str(tmp_path)})).log_in()
    settings = {one["name"]: one for one in admin.get("settings").json()["settings"]}
    assert (settings["ALLOWED_FROM"]["origin"], settings["ALLOWED_FROM"]["value"]) == ("credential", "example.org")
    assert admin.save(ALLOWED_FROM="example.com").code == "locked"


# Credentials


def test_a_minted_login_works_until_it_is_revoked(own_stack):
    stack = own_stack()
    admin = Admin(stack).log_in()
    made = admin.post("credentials/smtp", {"name": "wordpress", "rules": {"ALLOWED_FROM": "shop@example.com"}})
    assert made.status == 201
    secret = made.json()["secret"]
    assert len(secret) == 32

    def log_in(secret):
        with Dialogue(stack.smtp_port) as dialogue:
            dialogue.hello()
            code = dialogue.log_in("wordpress", secret).code
            return code, dialogue.ask("MAIL FROM:<app@example.com>").code if code == 235 else None

    assert log_in(secret) == (235, 550)
    rotated = admin.post("credentials/smtp/wordpress/rotate", {"overlap": 3600}).json()["secret"]
    assert rotated != secret
    assert log_in(secret)[0] == log_in(rotated)[0] == 235
    again = admin.post("credentials/smtp/wordpress/rotate", {"overlap": 0}).json()["secret"]
    assert (log_in(rotated)[0], log_in(again)[0]) == (535, 235)
    (one,) = [one for one in admin.get("credentials").json()["credentials"] if one["name"] == "wordpress"]
    assert one["minted"] and one["settings"][0]["value"] == "shop@example.com"
    assert one["last_used"] and one["last_used"] <= time.time() + 1
    assert admin.ask("DELETE", "/admin/api/credentials/smtp/wordpress").status == 200
    assert log_in(again)[0] == 535
    text = (stack.directory / "data" / "config.json").read_text()
    assert "shop@example.com" not in text
    for one in (secret, rotated, again):
        assert one not in text and one not in stack.log()


def test_a_minted_token_sends_over_http(own_stack):
    stack = own_stack()
    made = Admin(stack).log_in().post("credentials/http", {"name": "shop"}).json()
    assert Sender(stack).send(message(), Authorization=f"Bearer {made['secret']}").status == 200


def test_names_that_are_taken_wrong_or_gone_are_told_so(admin):
    assert admin.post("credentials/smtp", {"name": "app"}).code == "name_taken"
    assert admin.post("credentials/smtp", {"name": "APP"}).code == "name_taken"
    assert admin.post("credentials/http", {"name": "default"}).code == "name_taken"
    for name in ("", "a b", "<img>", "ä", "x" * 65, None):
        assert admin.post("credentials/smtp", {"name": name}).code == "invalid_field"
    assert admin.post("credentials/imap", {"name": "x"}).code == "not_found"
    assert admin.post("credentials/smtp", {"name": "x", "rules": {"RATE_LIMIT_PER_DAY": "x"}}).code == "invalid_settings"
    assert admin.post("credentials/smtp", {"name": "x", "rules": {"CF_API_TOKEN": "x"}}).code == "invalid_field"
    assert admin.post("credentials/smtp/nobody/rotate", {"overlap": 0}).code == "not_found"
    assert admin.post("credentials/smtp/app/rotate", {"overlap": -1}).code == "invalid_field"
    assert admin.ask("DELETE", "/admin/api/credentials/smtp/app").code == "not_found"


# Secrets


def test_no_answer_of_any_endpoint_holds_a_secret(own_stack):
    secrets = {
        "METRICS_TOKEN": "metrics-token-sesame",
        "SMTP_USERS": "app:password-of-app-sesame, web:password-of-web-sesame",
        "HTTP_TOKENS": "shop:token-of-shop-sesame",
        "TURNSTILE_SECRET": "secret-of-turnstile-sesame",
        "CF_API_TOKEN": "",
        "ALLOWED_FROM": "",
    }
    stack = own_stack(secrets)
    stack.token = "token-that-was-saved-sesame"
    admin = Admin(stack).log_in()
    assert admin.save(CF_API_TOKEN=stack.token, ALLOWED_FROM="example.com").status == 200
    minted = admin.post("credentials/smtp", {"name": "minted"}).json()["secret"]
    forbidden = ["sesame", stack.admin_password, stack.http_token, minted, (stack.directory / "data" / "admin-key").read_bytes().hex()]
    config = json.loads((stack.directory / "data" / "config.json").read_text())
    for credential in config["logins"]:
        forbidden += [secret[part] for secret in credential["secrets"] for part in ("salt", "sha256")]
    bodies = {
        "/admin/api/test": {"from": "app@example.com", "to": "unauthorized@example.net"},
        "/admin/api/settings": {"revision": admin.get("settings").json()["revision"], "values": {"CF_API_TOKEN": "x y sesame"}},
        "/admin/api/login": {"password": "wrong-sesame"},
        "/admin/api/logout": {"everywhere": False},
    }
    asked = 0
    for method, path, _ in endpoints():
        for names in ({"domain": "example.com", "door": "smtp", "name": "web"}, {"domain": "x", "door": "http", "name": "shop"}):
            target = re.sub(r"\{(\w+)\}", lambda match, names=names: names.get(match[1], "x"), path)
            answer = admin.ask(method.upper(), target, bodies.get(path, {}) if method != "get" else None)
            asked += 1
            everything = answer.body.decode("utf-8", "replace") + str({k: v for k, v in answer.fields.items() if k != "set-cookie"})
            for secret in forbidden:
                assert secret not in everything, (target, secret)
            if path == "/admin/api/logout":
                admin.log_in()
    assert asked >= 40
    log = stack.log()
    for secret in forbidden:
        assert secret not in log
    with open(f"/proc/{os.getpid()}/environ", "rb") as environment:
        assert b"sesame" not in environment.read()


# Domains, test send, activity, status, metrics


def test_credentials_are_verified_and_what_is_wrong_is_named(own_stack):
    good = Admin(own_stack()).log_in().post("verify").json()
    assert good["ok"], good
    bad = Admin(own_stack({"CF_API_TOKEN": ""})).log_in().post("verify").json()
    assert not bad["ok"]
    assert bad["findings"][0]["subject"] == "CF_API_TOKEN" and bad["findings"][0]["remedy"]


def test_a_test_message_goes_the_way_of_every_message(admin):
    before = len(admin.stack.requests())
    answer = admin.post("test", {"from": "app@example.com", "to": "jane@example.net"}).json()
    assert answer["outcome"] == "delivered"
    assert len(admin.stack.requests()) == before + 1
    (sent,) = admin.get("activity").json()["sends"][:1]
    assert (sent["id"], sent["door"], sent["outcome"], sent["recipients"]) == (answer["id"], "admin", "delivered", "jane@example.net")
    assert admin.post("test", {"from": "app@evil.test", "to": "jane@example.net"}).json()["outcome"] == "refused"
    assert admin.post("test", {"from": "app@example.com", "to": "bounce@example.net"}).json()["outcome"] == "bounced"
    assert admin.post("test", {"from": "app@example.com", "to": "nobody"}).json()["field"] == "to"
    assert len(admin.stack.requests()) == before + 2


def test_only_what_is_new_is_told_to_who_knows_the_rest(own_stack):
    stack = own_stack()
    admin, http = Admin(stack).log_in(), Sender(stack)
    for number in range(3):
        assert http.send(message(subject=f"number {number}")).status == 200
    sends = admin.get("activity").json()["sends"]
    assert [one["subject"] for one in sends] == ["number 2", "number 1", "number 0"]
    assert [one["id"] for one in admin.get(f"activity?after={sends[2]['id']}").json()["sends"]] == [sends[0]["id"], sends[1]["id"]]
    assert admin.get(f"activity?after={sends[0]['id']}").json()["sends"] == []
    assert len(admin.get("activity?after=forgotten").json()["sends"]) == 3


def test_status_names_what_is_wrong_and_what_is_used(own_stack):
    stack = own_stack({"ALLOWED_FROM": "", "RATE_LIMIT_PER_MINUTE": "12"})
    admin = Admin(stack).log_in()
    status = admin.get("status").json()
    assert "no-sender" in [one["code"] for one in status["findings"]]
    assert admin.save(ALLOWED_FROM="example.com").status == 200
    assert Sender(stack).send(message()).status == 200
    (limit,) = [one for one in admin.get("status").json()["limits"] if one["key"] == "http:default"]
    assert (limit["minute"], limit["per_minute"], limit["day"], limit["per_day"]) == (1, 12, 1, 1000)
    Admin(stack).post("login", {"password": "x"})
    assert [one["failures"] for one in admin.get("status").json()["lockouts"]] == [1]
    stack.stop_state()
    codes = {one["code"]: one["severity"] for one in admin.get("status").json()["findings"]}
    assert codes["helper-unreachable"] == "error"


def test_metrics_are_for_who_has_their_token_or_a_session(shared, admin):
    admin.post("test", {"from": "app@example.com", "to": "jane@example.net"})
    stranger = Admin(shared)
    assert stranger.ask("GET", "/metrics").status == 401
    assert stranger.ask("GET", "/metrics", Authorization="Bearer wrong").status == 401
    answer = stranger.ask("GET", "/metrics", Authorization="Bearer the-token-of-prometheus")
    assert answer.status == 200
    assert answer.fields["content-type"].startswith("text/plain; version=0.0.4")
    text = answer.body.decode()
    assert re.search(r'^gateway_messages_total\{door="admin",outcome="delivered"\} \d+$', text, re.M)
    assert re.search(r"^# TYPE gateway_submission_seconds histogram$", text, re.M)
    assert admin.ask("GET", "/admin/metrics").status == 200
    assert stranger.get("settings", Authorization="Bearer the-token-of-prometheus").status == 401


def test_without_a_token_only_a_session_reads_the_metrics(own_stack):
    stack = own_stack()
    for token in ("", "x"):
        assert Admin(stack).ask("GET", "/metrics", Authorization=f"Bearer {token}").status == 401
    assert Admin(stack).log_in().ask("GET", "/admin/metrics").status == 200


def test_requests_are_read_as_strictly_as_at_the_other_door(shared):
    for octets in (b"GET /admin/ HTTP/1.1\r\n\r\n", b"GET /admin/ HTTP/1.1\nHost: localhost\n\n", b"\x16\x03\x01" + b"x" * 50 + b"\r\n\r\n"):
        with Client(shared.admin_port) as client:
            client.send(octets)
            assert client.answer().status == 400
    with Client(shared.admin_port) as client:
        client.send(request("GET", "/admin/api/session", Host="localhost"))
        assert client.answer().status == 400
