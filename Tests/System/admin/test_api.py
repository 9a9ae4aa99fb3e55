"""What the admin UI's API says: verification, test messages, activity, status, metrics, and never a secret."""

import json
import os
import re

from admin_client import Admin, endpoints
from http_client import Client, Sender, message, request


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
    forbidden = [
        "sesame",
        stack.admin_password,
        stack.http_token,
        minted,
        (stack.directory / "data" / "admin-key").read_bytes().hex(),
    ]
    config = json.loads((stack.directory / "data" / "config.json").read_text())
    for credential in config["logins"]:
        forbidden += [secret[part] for secret in credential["secrets"] for part in ("salt", "sha256")]
    bodies = {
        "/admin/api/test": {"from": "app@example.com", "to": "unauthorized@example.net"},
        "/admin/api/settings": {
            "revision": admin.get("settings").json()["revision"],
            "values": {"CF_API_TOKEN": "x y sesame"},
        },
        "/admin/api/login": {"password": "wrong-sesame"},
        "/admin/api/logout": {"everywhere": False},
    }
    asked = 0
    for method, path, _ in endpoints():
        for names in (
            {"domain": "example.com", "door": "smtp", "name": "web"},
            {"domain": "x", "door": "http", "name": "shop"},
        ):
            target = re.sub(r"\{(\w+)\}", lambda match, names=names: names.get(match[1], "x"), path)
            answer = admin.ask(method.upper(), target, bodies.get(path, {}) if method != "get" else None)
            asked += 1
            everything = answer.body.decode("utf-8", "replace") + str(
                {k: v for k, v in answer.fields.items() if k != "set-cookie"}
            )
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


def test_credentials_are_verified_and_what_is_wrong_is_named(own_stack):
    good = Admin(own_stack()).log_in().post("verify").json()
    assert good["ok"], good
    bad = Admin(own_stack({"CF_API_TOKEN": ""})).log_in().post("verify").json()
    assert not bad["ok"]
    assert bad["findings"][0]["subject"] == "CF_API_TOKEN" and bad["findings"][0]["remedy"]


def test_a_test_message_goes_the_way_of_every_message(admin):
    before = len(admin.stack.requests())
    answer = admin.post("test", {"from": "app@example.com", "to": "jane@example.net"}).json()
    assert answer["outcome"] == "accepted"
    assert len(admin.stack.requests()) == before + 1
    (sent,) = admin.get("activity").json()["sends"][:1]
    assert (sent["id"], sent["door"], sent["outcome"], sent["recipients"]) == (
        answer["id"],
        "admin",
        "accepted",
        "jane@example.net",
    )
    assert re.fullmatch("<.+@.+>", answer["message_id"]) and sent["message_id"] == answer["message_id"]
    assert admin.post("test", {"from": "app@evil.test", "to": "jane@example.net"}).json()["outcome"] == "refused"
    assert admin.post("test", {"from": "app@example.com", "to": "bounce@example.net"}).json()["outcome"] == "bounced"
    assert admin.post("test", {"from": "app@example.com", "to": "nobody"}).json()["field"] == "to"
    assert len(admin.stack.requests()) == before + 2


def test_either_plan_that_was_seen_is_written_and_no_other(own_stack):
    admin = Admin(own_stack({"ALLOWED_FROM": "one.test, two.test"})).log_in()
    domain = admin.get("domains/one.test").json()
    assert "p=reject" in domain["dmarc"]
    steps = [[step["text"] for step in domain[plan]["steps"]] for plan in ("plan", "plan_with_reject")]
    assert len(steps[0]) == 2 and "p=none" in steps[0][0] and len(steps[1]) == 1 and "p=reject" in steps[1][0]
    assert admin.post("domains/two.test/apply", {"plan": domain["plan"]["fingerprint"]}).code == "changed_meanwhile"
    answer = admin.post("domains/one.test/apply", {"plan": domain["plan"]["fingerprint"]}).json()
    assert [step["outcome"] for step in answer["steps"]] == ["done", "done"]
    domain = admin.get("domains/one.test").json()
    assert (domain["sending"], domain["plan"]["steps"], domain["plan_with_reject"]) == ("enabled", [], None)


def test_only_what_is_new_is_told_to_who_knows_the_rest(own_stack):
    stack = own_stack()
    admin, http = Admin(stack).log_in(), Sender(stack)
    for number in range(3):
        assert http.send(message(subject=f"number {number}")).status == 200
    sends = admin.get("activity").json()["sends"]
    assert [one["subject"] for one in sends] == ["number 2", "number 1", "number 0"]
    assert [one["id"] for one in admin.get(f"activity?after={sends[2]['id']}").json()["sends"]] == [
        sends[0]["id"],
        sends[1]["id"],
    ]
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


def test_metrics_are_for_who_has_their_token_or_a_session(admin_stack, admin):
    admin.post("test", {"from": "app@example.com", "to": "jane@example.net"})
    stranger = Admin(admin_stack)
    assert stranger.ask("GET", "/metrics").status == 401
    assert stranger.ask("GET", "/metrics", Authorization="Bearer wrong").status == 401
    answer = stranger.ask("GET", "/metrics", Authorization="Bearer the-token-of-prometheus")
    assert answer.status == 200
    assert answer.fields["content-type"].startswith("text/plain; version=0.0.4")
    text = answer.body.decode()
    assert re.search(r'^gateway_messages_total\{door="admin",outcome="accepted"\} \d+$', text, re.M)
    assert re.search(r"^# TYPE gateway_submission_seconds histogram$", text, re.M)
    assert admin.ask("GET", "/admin/metrics").status == 200
    assert stranger.get("settings", Authorization="Bearer the-token-of-prometheus").status == 401


def test_without_a_token_only_a_session_reads_the_metrics(own_stack):
    stack = own_stack()
    for token in ("", "x"):
        assert Admin(stack).ask("GET", "/metrics", Authorization=f"Bearer {token}").status == 401
    assert Admin(stack).log_in().ask("GET", "/admin/metrics").status == 200


def test_requests_are_read_as_strictly_as_at_the_other_entry_points(admin_stack):
    for octets in (
        b"GET /admin/ HTTP/1.1\r\n\r\n",
        b"GET /admin/ HTTP/1.1\nHost: localhost\n\n",
        b"\x16\x03\x01" + b"x" * 50 + b"\r\n\r\n",
    ):
        with Client(admin_stack.admin_port) as client:
            client.send(octets)
            assert client.answer().status == 400
    with Client(admin_stack.admin_port) as client:
        client.send(request("GET", "/admin/api/session", Host="localhost"))
        assert client.answer().status == 400


def test_the_preview_says_what_a_sender_would_be_sent_as(admin_stack, admin):
    def preview(address, login=""):
        return admin.post("senders/preview", {"address": address, "login": login})

    assert preview("app@example.com").json()["text"] == "app@example.com would be sent as it is."
    refused = preview("root@web1", admin_stack.login).json()["text"]
    assert refused.startswith("root@web1 would be refused") and "SENDER_MAP" in refused
    assert preview("no address").json()["field"] == "address"
    assert preview("app@example.com", "nobody").json()["field"] == "login"
