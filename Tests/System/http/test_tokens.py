"""Tokens that were minted: they are in config.json, which says of each only what proves it."""

import hashlib
import json
import time

from http_client import Client, Sender, message

HOUR = 3600


def proof(secret, salt="salt"):
    """The SHA-256 of salt and secret, each behind its length."""
    parts = (salt.encode(), secret.encode())
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).hexdigest()


def minted(name, *secrets):
    """A token; each secret is a text, or a text and for how many seconds it holds."""
    now = int(time.time())
    entries = []
    for secret in secrets:
        text, seconds = secret if isinstance(secret, tuple) else (secret, None)
        entry = {"salt": "salt", "sha256": proof(text), "created": now}
        entries.append(entry if seconds is None else entry | {"expires": now + seconds})
    return {"name": name, "created": now, "secrets": entries}


def save(stack, *tokens, **settings):
    """Replaces config.json as the gateway's own programs do."""
    new = stack.directory / "data" / "config.json.new"
    new.write_text(json.dumps({"settings": settings, "logins": [], "tokens": tokens}))
    new.chmod(0o600)
    new.rename(new.with_name("config.json"))


def status(http, secret, **changes):
    return http.send(message(**changes), Authorization=f"Bearer {secret}").status


def test_a_minted_token_sends_from_the_next_connection_on_and_no_longer_than_it_is_there(own_stack):
    http = Sender(own_stack({"HTTP_TOKEN": ""}))
    assert status(http, "s3cret") == 503
    save(http.stack, minted("shop", "s3cret"))
    assert status(http, "s3cret") == 200
    for wrong in ("s3cre", "s3crets", "S3cret", proof("s3cret"), "salts3cret"):
        assert [status(http, wrong), status(http, "s3cret")] == [401, 200]
    assert http.ask("GET", "/health").status == 200
    save(http.stack, minted("blog", "other"))
    assert [status(http, "s3cret"), status(http, "other")] == [401, 200]
    assert len(http.sent()) == 7
    assert "s3cret" not in http.stack.log()


def test_a_minted_token_has_senders_recipients_and_limits_of_its_own(own_stack):
    http = Sender(own_stack())
    save(
        http.stack,
        minted("web-shop", "shop-secret"),
        minted("news", "news-secret"),
        HTTP_TOKEN_WEB_SHOP_ALLOWED_FROM="shop@example.com",
        HTTP_TOKEN_WEB_SHOP_RECIPIENT_ALLOWLIST="@example.net",
        HTTP_TOKEN_NEWS_RECIPIENT_DENYLIST="jane@example.net",
        HTTP_TOKEN_NEWS_RATE_LIMIT_PER_MINUTE="1",
    )
    shop = {"Authorization": "Bearer shop-secret"}
    assert http.send(message(**{"from": "shop@example.com"}), **shop).status == 200
    assert http.send(message(), **shop).code == "forbidden_sender"
    assert http.send(message(**{"from": "shop@example.com"}, to="a@example.org"), **shop).code == "forbidden_recipient"
    news = {"Authorization": "Bearer news-secret"}
    assert http.send(message(), **news).code == "forbidden_recipient"
    assert [http.send(message(to="joe@example.net"), **news).status for _ in range(3)] == [200, 429, 429]
    # The token of the settings file has none of this.
    assert [status(http, http.stack.http_token) for _ in range(2)] == [200, 200]


def test_a_saved_rule_for_a_minted_token_that_is_not_there_stops_nothing(own_stack):
    http = Sender(own_stack())
    save(http.stack, minted("shop", "s"), HTTP_TOKEN_SHOPP_ALLOWED_FROM="shop@example.com")
    assert http.ask("GET", "/health").json() == {"ok": True}
    assert status(http, "s") == 200


def test_of_a_rotated_token_the_old_secret_holds_until_its_end(own_stack):
    http = Sender(own_stack())
    save(http.stack, minted("shop", ("old", HOUR), "new"), minted("blog", ("gone", -1), "now"))
    assert [status(http, secret) for secret in ("old", "new", "gone", "now")] == [200, 200, 401, 200]


def test_a_token_of_the_settings_file_is_not_replaced_by_a_minted_one_of_its_name(own_stack):
    http = Sender(own_stack({"HTTP_TOKENS": "shop:from-the-file"}))
    save(http.stack, minted("shop", "minted"), minted("default", "minted-too"))
    assert [status(http, secret) for secret in ("from-the-file", "minted", "minted-too")] == [200, 401, 401]


def test_a_config_json_that_cannot_be_read_stops_everything(own_stack):
    http = Sender(own_stack())
    (http.stack.directory / "data" / "config.json").write_text('{"tokens": [{"name": "shop"}]}')
    assert http.ask("GET", "/health").json()["missing"] == ["config.json"]
    assert status(http, http.stack.http_token) == 503
    with Client(http.stack.http_port) as client:
        assert client.ask("GET", "/health?live").status == 200
    assert http.sent() == []
