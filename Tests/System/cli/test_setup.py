"""`setup`, from standard input and at a terminal."""

import pytest
from command_line import command_line_of
from logins import log_in
from terminal import Terminal


def test_setup_takes_settings_from_standard_input_and_keeps_the_rest(gateway):
    before = gateway.settings_file.read_text()
    result = gateway("setup", "--from-stdin", stdin="RATE_LIMIT_PER_DAY=77\nALLOWED_FROM='example.com, example.org'\n")
    after = gateway.settings_file.read_text()
    assert "RATE_LIMIT_PER_DAY, ALLOWED_FROM" in result.output
    changed = [line for line in after.splitlines() if line not in before.splitlines()]
    assert changed == ["ALLOWED_FROM='example.com, example.org'", "RATE_LIMIT_PER_DAY=77"]
    assert [line for line in before.splitlines() if line not in after.splitlines()] == ["ALLOWED_FROM='example.com'"]
    assert gateway.settings_file.stat().st_mode & 0o777 == 0o600


def test_setup_begins_from_nothing_and_makes_the_first_login(gateway, tmp_path):
    file = tmp_path / "new.env"
    given = "".join(f"{name}={gateway.settings[name]}\n" for name in gateway.settings if name != "SMTP_USERS")
    answer = gateway("setup", "--from-stdin", "--user", "wordpress", "--json", stdin=given, settings_file=file).json
    gateway.said.pop()
    assert file.stat().st_mode & 0o777 == 0o600 and file.read_text().startswith("# ")
    assert log_in(gateway.stack, "wordpress", answer["login"]["password"]) == 235
    gateway("check", settings_file=file)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("ALLOWED_FORM=example.com\n", "did you mean ALLOWED_FROM?"),
        ("RATE_LIMIT_PER_DAY=many\n", "RATE_LIMIT_PER_DAY"),
        ("RATE_LIMIT_PER_DAY\n", "line 1"),
        ("ALLOWED_FROM='example.com\n", "never closed"),
    ],
)
def test_setup_writes_nothing_that_cannot_be_used(gateway, given, word):
    before = gateway.settings_file.read_bytes()
    assert word in gateway("setup", "--from-stdin", stdin=given, code=None).errors
    assert gateway.settings_file.read_bytes() == before


def test_setup_writes_nothing_when_its_login_cannot_be_made(gateway, tmp_path):
    gateway.mint("user", "add", "shop")
    before = gateway.settings_file.read_bytes()
    for name, word in (("shop", "already exists"), ("app", "already exists"), ("a b", "a name must be")):
        result = gateway("setup", "--from-stdin", "--user", name, stdin="RATE_LIMIT_PER_DAY=7\n", code=1)
        assert word in result.errors
    given = f"DATA_DIR={tmp_path}/none\n"
    assert "cannot be kept" in gateway("setup", "--from-stdin", "--user", "other", stdin=given, code=1).errors
    assert gateway.settings_file.read_bytes() == before


def test_setup_writes_no_token_that_cloudflare_does_not_take(own_stack, tmp_path):
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "email-sending-edit"])
    before = gateway.settings_file.read_bytes()
    (tmp_path / "token").write_text("another-token\n")
    arguments = ["setup", "--token-file", tmp_path / "token"]
    assert "Email Sending: Edit" in gateway(*arguments, code=1).errors
    assert gateway.settings_file.read_bytes() == before
    gateway(*arguments, "--no-verify")
    assert b"CF_API_TOKEN=another-token\n" in gateway.settings_file.read_bytes()


def test_setup_asks_again_for_an_answer_that_cannot_be_right_and_keeps_the_others(own_stack, tmp_path):
    gateway = command_line_of(own_stack, sandbox_options=["--token", "right-token-of-this-test"])
    file = tmp_path / "asked.env"
    rest = {name: value for name, value in gateway.settings.items() if name.startswith(("CF_API_BASE", "D", "STATE"))}
    file.write_text("".join(f"{name}={value}\n" for name, value in rest.items()))
    terminal = Terminal("setup", "--settings", file)
    for question, answers in (
        ("Account ID", ["", "not an account", gateway.settings["CF_ACCOUNT_ID"]]),
        ("API token (not shown): ", ["", "two words", "wrong-token-of-this-test"]),
        ("Allowed senders", ["", "@@", "example.com"]),
        ("Name of a login", ["a b", "wordpress"]),
        ("Offer STARTTLS", ["perhaps", ""]),
    ):
        for answer in answers:
            terminal.expect(question)
            terminal.seen = ""
            terminal.say(answer)
    # Cloudflare does not take the token: that alone is asked for again.
    terminal.expect("Cloudflare does not know the token")
    terminal.expect("API token")
    terminal.expect("(not shown): ")
    terminal.seen = ""
    terminal.say("right-token-of-this-test")
    assert terminal.end() == 0, terminal.seen
    assert "Who may" not in terminal.seen and "Account ID" not in terminal.seen
    written = dict(line.split("=", 1) for line in file.read_text().splitlines() if "=" in line)
    assert written["CF_ACCOUNT_ID"] == gateway.settings["CF_ACCOUNT_ID"]
    assert written["CF_API_TOKEN"] == "right-token-of-this-test" and written["ALLOWED_FROM"] == "example.com"
    assert 'The login "wordpress" is ready' in terminal.seen


def test_setup_asks_at_a_terminal_and_shows_no_secret_that_is_typed(gateway, tmp_path):
    file = tmp_path / "asked.env"
    rest = {name: value for name, value in gateway.settings.items() if name.startswith(("CF_API_BASE", "D", "S"))}
    del rest["SMTP_USERS"]
    file.write_text("".join(f"{name}={value}\n" for name, value in rest.items()))
    terminal = Terminal("setup", "--settings", file)
    terminal.expect("Account ID")
    terminal.say(gateway.settings["CF_ACCOUNT_ID"])
    terminal.expect("API token (not shown): ")
    terminal.say("a-token-that-was-typed")
    terminal.expect("Allowed senders")
    terminal.say("example.com")
    terminal.expect("Name of a login")
    terminal.say("")
    terminal.expect("Offer STARTTLS to apps on this host: yes or no [yes]: ")
    terminal.say("No")
    assert terminal.end() == 0, terminal.seen
    assert "STARTTLS_ON_LOOPBACK=no" in file.read_text().splitlines()
    assert "a-token-that-was-typed" not in terminal.seen
    assert "CF_API_TOKEN=a-token-that-was-typed\n" in file.read_text()
    assert 'The login "app" is ready' in terminal.seen
