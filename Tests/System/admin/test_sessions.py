"""Who may into the admin UI, and for how long."""

import os
import re
import stat
import time

import pytest
from admin_client import Admin, endpoints
from smtp_client import Dialogue


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


def test_nothing_but_the_sign_in_page_is_open_to_who_has_not_signed_in(admin_stack):
    stranger = Admin(admin_stack)
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
    # Nobody at the SMTP service can be locked out by that, nor lock anybody out here.
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235


def test_without_the_helper_nobody_is_let_in(own_stack):
    stack = own_stack()
    stack.stop_state()
    answer = Admin(stack).post("login", {"password": stack.admin_password})
    assert (answer.status, answer.code) == (503, "state_unavailable")


def test_the_session_is_a_cookie_that_scripts_and_other_sites_never_get(admin_stack):
    (cookie,) = Admin.cookies(Admin(admin_stack).post("login", {"password": admin_stack.admin_password}))
    pair, *attributes = cookie.split("; ")
    assert re.fullmatch(r"gateway-admin=\d+\.[0-9a-f]{32}\.[0-9a-f]{64}", pair)
    assert set(attributes) == {"Path=/admin", "HttpOnly", "SameSite=Strict", "Max-Age=43200"}


def test_behind_tls_the_cookie_is_secure_and_the_hosts_own(own_stack):
    stack = own_stack({"TRUSTED_PROXIES": "unix", "ADMIN_HOSTS": "mail.example.com", "ADMIN_LOCALHOST_ONLY": "false"})
    tls = {"X_Forwarded_Proto": "https", "Origin": "https://mail.example.com"}
    admin = Admin(stack, address=stack.admin_socket, host="mail.example.com")
    (cookie,) = Admin.cookies(admin.post("login", {"password": stack.admin_password}, **tls))
    pair, *attributes = cookie.split("; ")
    assert pair.startswith("__Host-gateway-admin=")
    assert set(attributes) == {"Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=43200"}
    assert admin.get("settings", X_Forwarded_Proto="https").status == 200
    # In the clear it is not a session, and nobody else's word for TLS counts.
    assert admin.get("settings").status == 401
    other = Admin(stack)
    (cookie,) = Admin.cookies(other.post("login", {"password": stack.admin_password}, X_Forwarded_Proto="https"))
    assert "Secure" not in cookie


def test_a_session_that_was_tampered_with_is_none(admin):
    good = admin.cookie
    end, name, signature = good.partition("=")[2].split(".")
    other = "0" if signature[-1] != "0" else "1"
    for value in (
        f"{int(end) + 1}.{name}.{signature}", f"{end}.{name}.{signature[:-1]}{other}", f"{end}.{name}.{signature[:-1]}",
        f"{end}.{name}.", f".{name}.{signature}", f"{end}..{signature}", f"{end}.{signature}",
        f"{end}.{name[::-1]}.{signature}",
        f"{end}.{name}.{signature.upper()}x", f"+{end}.{name}.{signature}", f"{end}", "",
        "9" * 40 + f".{name}.{signature}",
        f"{end}.{name}.{signature}.{signature}",
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


def test_signing_out_ends_that_session_for_whoever_has_its_cookie(own_stack):
    stack = own_stack()
    here, there = Admin(stack).log_in(), Admin(stack).log_in()
    kept = here.cookie
    assert here.cookie != there.cookie
    assert here.post("logout").status == 200
    here.cookie = kept
    assert here.get("settings").code == "signed_out"
    assert not here.get("session").json()["signed_in"]
    assert there.get("settings").status == 200
    # It stays so for a process that begins later, and is told nobody else.
    stack.stop_admin()
    stack.start_admin()
    assert [here.get("settings").status, there.get("settings").status] == [401, 200]
    ended = stack.directory / "data" / "admin-sessions-ended"
    assert stat.S_IMODE(ended.stat().st_mode) == 0o600
    # What cannot be read ends all rather than none.
    ended.unlink()
    ended.mkdir()
    assert there.get("settings").status == 401


def test_the_list_of_ended_sessions_does_not_grow_for_ever(own_stack):
    stack = own_stack()
    ended = stack.directory / "data" / "admin-sessions-ended"
    Admin(stack).log_in().post("logout")
    long_ago = time.time() - 13 * 3600
    os.utime(ended, (long_ago, long_ago))
    other = Admin(stack).log_in()
    assert not ended.exists()
    # With too many in a day, all end.
    ended.write_text("0" * 32_760)
    ended.chmod(0o600)
    assert Admin(stack).log_in().post("logout").status == 200
    assert other.get("settings").status == 401
    assert Admin(stack).log_in().get("settings").status == 200


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


def test_an_answer_in_text_tells_programs_what_one_in_json_does(own_stack):
    stack = own_stack({"METRICS_TOKEN": "the-token-of-prometheus"})
    admin = Admin(stack)
    assert admin.ask("DELETE", "/admin/").fields["allow"] == "GET, HEAD"
    assert admin.ask("PUT", "/admin/api/settings", {}).fields["www-authenticate"].startswith("Cookie ")
    assert admin.ask("PATCH", "/admin/api/settings", {}).fields["allow"] == "GET, HEAD, PUT"
    for path in ("/metrics", "/admin/metrics"):
        assert admin.ask("GET", path).fields["www-authenticate"] == "Bearer"
    answers = [admin.ask("GET", "/metrics", Authorization="Bearer wrong") for _ in range(6)]
    assert [answer.status for answer in answers] == [401] * 5 + [429]
    assert {answer.fields["www-authenticate"] for answer in answers[:5]} == {"Bearer"}
    assert 1 <= int(answers[5].fields["retry-after"]) <= 30
    # No scheme that makes a browser ask for a password in a window of its own.
    wrong = admin.post("login", {"password": "x"})
    assert wrong.status == 401
    assert wrong.fields["www-authenticate"] == 'Cookie realm="gateway-admin"'
