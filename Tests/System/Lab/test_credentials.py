"""The API token as an encrypted systemd credential, by the commands of docs/credentials.md."""

import pathlib
import re
import shutil
import statistics
import subprocess
import time

import pytest
from lab_host import PORT, RECIPIENT, SENDER
from paths import PROJECT
from smtp_client import Dialogue, message
from systemctl import handlers, run, show
from waiting import wait_until

PAGE = (PROJECT / "docs" / "credentials.md").read_text()
ROOT = "cloudflare-smtp-gateway-root.service"
SOCKET = "cloudflare-smtp-gateway-smtp.socket"
FOLDER = pathlib.Path("/etc/cloudflare-smtp-gateway/credentials")


def apply(token):
    """The commands of the page, in their order, with the token typed in. The test is root."""
    block = re.search(r"```sh\n(.*?)```", PAGE, re.S)[1].replace("sudo ", "")
    run("sh", "-euc", block, input=token)
    wait_until(
        lambda: show(SOCKET, "ActiveState") == "active" and show(ROOT, "ActiveState") == "active", 20, "the port"
    )


@pytest.fixture
def credential(host):
    """The token, out of the settings file and in a credential."""
    token = host.settings["CF_API_TOKEN"]
    host.write_settings(CF_API_TOKEN=None)
    apply(token)
    yield token
    for folder in pathlib.Path("/etc/systemd/system").glob("cloudflare-smtp-gateway-*.d"):
        shutil.rmtree(folder)
    shutil.rmtree(FOLDER)
    host.write_settings(CF_API_TOKEN=token)
    run("systemctl", "daemon-reload")
    run("systemctl", "restart", ROOT)
    run("systemctl", "start", "cloudflare-smtp-gateway.target", "cloudflare-smtp-gateway-http.socket", SOCKET)
    wait_until(lambda: show(SOCKET, "ActiveState") == "active", 20, "the port")


def test_a_message_is_sent_with_a_token_that_is_in_no_file_in_the_clear(host, credential):
    with host.connect() as dialogue:
        assert dialogue.deliver(message("by credential"), SENDER, RECIPIENT).code == 250
    assert host.subjects()[-1] == "by credential"
    found = subprocess.run(
        ["grep", "-rlF", credential, "/etc", "/var/lib", "/run/systemd"], capture_output=True, text=True, check=False
    )
    assert found.stdout == ""
    kept = pathlib.Path("/run/cloudflare-smtp-gateway-root/credentials/CF_API_TOKEN")
    assert (kept.stat().st_mode & 0o777, kept.group(), kept.owner()) == (0o440, "cloudflare-smtp-gateway", "root")
    assert kept.parent.stat().st_mode & 0o777 == 0o750


def ends(*command):
    """A command's exit status, and all that it said."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def stop():
    """Stops the gateway and takes the file tree away, with what was laid down in it."""
    run("systemctl", "stop", "cloudflare-smtp-gateway.target", SOCKET, "cloudflare-smtp-gateway-http.socket", ROOT)
    assert not pathlib.Path("/run/cloudflare-smtp-gateway-root/credentials").exists()


def test_the_command_line_finds_the_token_where_the_handlers_do(host, credential):
    for command in (["status"], ["verify"], ["send", "--to", RECIPIENT, "--subject", "found"]):
        code, said = ends("cloudflare-smtp-gateway", *command)
        assert code == 0 and credential not in said, said
    assert host.requests()[-1]["subject"] == "found"
    # It is what is in force that counts: the handlers go on with what was laid down.
    (FOLDER / "CF_API_TOKEN").rename(FOLDER / "elsewhere")
    assert ends("cloudflare-smtp-gateway", "verify")[0] == 0
    (FOLDER / "elsewhere").rename(FOLDER / "CF_API_TOKEN")
    # And before the gateway is started, what the unit will be given.
    stop()
    code, said = ends("cloudflare-smtp-gateway", "verify")
    assert code == 0 and credential not in said, said
    (FOLDER / "CF_API_TOKEN").write_text("nonsense")
    assert ends("cloudflare-smtp-gateway", "verify")[0] == 1
    code, said = ends("cloudflare-smtp-gateway", "check", "--offline", "--json")
    assert code == 1 and '"credential-unreadable"' in said and '"credentials-missing"' in said
    run("systemd-creds", "encrypt", "--name=CF_API_TOKEN", "-", FOLDER / "CF_API_TOKEN", input=credential)


def encrypted(name, value):
    """A credential as `SetCredentialEncrypted=` takes it, on several lines."""
    return run("systemd-creds", "encrypt", f"--name={name}", "--pretty", "-", "-", input=value).rstrip()


@pytest.mark.parametrize(
    "kind",
    ["file", "folder", "encrypted folder", "store", "encrypted store", "set", "encrypted set", "set beside a file"],
)
def test_every_kind_of_credential_is_found_started_or_not(host, credential, kind, tmp_path):
    token, drop_in = credential, pathlib.Path(f"/etc/systemd/system/{ROOT}.d/credentials.conf")
    before = drop_in.read_text()
    store = pathlib.Path("/etc/credstore.encrypted" if kind == "encrypted store" else "/etc/credstore")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "TOKEN").write_text(token)
    if "encrypted" in kind:
        run("systemd-creds", "encrypt", "--name=CF_API_TOKEN", "-", folder / "TOKEN", input=token)
    if "store" in kind:
        store.mkdir(mode=0o700, exist_ok=True)
        shutil.copy(folder / "TOKEN", store / "CF_API_TOKEN")
    lines = {
        "file": f"LoadCredential=CF_API_TOKEN:{folder}/TOKEN",
        "folder": f"LoadCredential=CF_API:{folder}",
        "encrypted folder": f"LoadCredentialEncrypted=CF_API:{folder}",
        "store": "LoadCredential=CF_API_TOKEN",
        "encrypted store": "LoadCredentialEncrypted=CF_API_TOKEN:CF_API_TOKEN",
        "set": f"SetCredential=CF_API_TOKEN:{token}",
        "encrypted set": encrypted("CF_API_TOKEN", token),
        "set beside a file": "SetCredential=CF_API_TOKEN:a-token-for-want-of-a-file\n"
        f"LoadCredential=CF_API_TOKEN:{folder}/TOKEN",
    }
    drop_in.write_text(f"[Service]\nLoadCredential=\nGroup=cloudflare-smtp-gateway\n{lines[kind]}\n")
    try:
        run("systemctl", "daemon-reload")
        run("systemctl", "restart", ROOT)
        # What systemd makes of the lines, and what the command line does, is the same.
        laid_down = pathlib.Path("/run/cloudflare-smtp-gateway-root/credentials/CF_API_TOKEN").read_text()
        assert laid_down.strip() == token
        assert ends("cloudflare-smtp-gateway", "verify")[0] == 0
        stop()
        code, said = ends("cloudflare-smtp-gateway", "verify")
        assert code == 0, said
    finally:
        drop_in.write_text(before)
        (store / "CF_API_TOKEN").unlink(missing_ok=True)


def test_a_new_token_is_in_force_for_the_next_connection_after_a_restart_of_the_tree(host, credential):
    with host.connect() as old:
        run(
            *("systemd-creds", "encrypt", "--name=CF_API_TOKEN", "-", FOLDER / "CF_API_TOKEN"),
            input="not a token",
        )
        run("systemctl", "restart", ROOT)
        wait_until(lambda: show(SOCKET, "ActiveState") == "active", 20, "the port")
        assert old.deliver(message("with the old token"), SENDER, RECIPIENT).code == 250
    with Dialogue(PORT) as new:
        assert new.banner.code == 421


def test_a_credential_of_another_host_opens_no_port(host, credential):
    (FOLDER / "CF_API_TOKEN").write_text("nonsense")
    done = subprocess.run(["systemctl", "restart", ROOT], capture_output=True, check=False)
    assert done.returncode != 0
    assert show(ROOT, "ActiveState") == "failed"
    assert show(SOCKET, "ActiveState") != "active"
    run("systemctl", "reset-failed")


def test_what_a_connection_costs_with_a_credential_is_printed(credential, capsys):
    """The listener's unit with the drop-in beside the same without it, in turn; no figure is judged."""
    units = pathlib.Path("/run/systemd/system")
    shipped = pathlib.Path("/usr/lib/systemd/system/cloudflare-smtp-gateway-smtp@.service").read_text()
    (units / "without-credential@.service").write_text(shipped)
    (units / "without-credential.socket").write_text(
        "[Socket]\nListenStream=127.0.0.1:2603\nAccept=yes\nNoDelay=yes\nTriggerLimitIntervalSec=0\n"
    )
    run("systemctl", "daemon-reload")
    run("systemctl", "start", "without-credential.socket")
    taken = {PORT: [], 2603: []}
    for _ in range(40):
        for port, times in taken.items():
            began = time.perf_counter()
            with Dialogue(port):
                times.append(time.perf_counter() - began)
            wait_until(lambda: not handlers() and not handlers("without-credential@*"), 20, "the handler to end")
    run("systemctl", "stop", "without-credential.socket")
    ratio = statistics.median(taken[PORT]) / statistics.median(taken[2603])
    with capsys.disabled():
        print(f"\n    connect to banner with a credential: {ratio:.2f} times without")
