"""What the admin UI saves: settings, logins and tokens."""

import json
import stat
import time

import pytest
from admin_client import Admin
from http_client import Sender, message
from smtp_client import Dialogue


def test_what_is_saved_is_in_force_for_the_next_connection_and_nobody_elses_to_read(own_stack):
    stack = own_stack({"ALLOWED_FROM": "", "CF_ACCOUNT_ID": "", "CF_API_TOKEN": ""})
    admin = Admin(stack).log_in()
    http = Sender(stack)
    assert http.send(message()).status == 403
    assert (
        admin.save(
            ALLOWED_FROM="example.com", CF_ACCOUNT_ID="0123456789abcdef" * 2, CF_API_TOKEN="a-token-that-was-saved"
        ).status
        == 200
    )
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
    assert (
        admin.post("credentials/smtp", {"name": "x", "rules": {"RATE_LIMIT_PER_DAY": "x"}}).code == "invalid_settings"
    )
    assert admin.post("credentials/smtp", {"name": "x", "rules": {"CF_API_TOKEN": "x"}}).code == "invalid_field"
    assert admin.post("credentials/smtp/nobody/rotate", {"overlap": 0}).code == "not_found"
    assert admin.post("credentials/smtp/app/rotate", {"overlap": -1}).code == "invalid_field"
    assert admin.ask("DELETE", "/admin/api/credentials/smtp/app").code == "not_found"
