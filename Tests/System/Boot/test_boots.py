"""What a host does that has the package and is switched off and on: everything comes back by itself."""

import contextlib
import itertools
import json
import subprocess

from systemctl import NAME
from waiting import wait_until

BOOTS = 10
#: How a boot came about. The host was told to go down, or was not asked.
ENDS = itertools.cycle(["reboot", "crash"])


def check(host, ports=None):
    """That all is as it should be after a boot."""
    assert host.failed_units() == "" and host.state == "running"
    assert (ports or host.ports) - host.listening() == set()
    assert host.complaints() == []


def test_every_boot_opens_every_port_before_anybody_sends_and_systemd_has_nothing_to_say(host, tally):
    check(host)
    sent = host.subjects().count("up again")
    assert sent == 1, "a service that sends at boot"
    for _, end in zip(range(BOOTS), ENDS):
        getattr(host, end)()
        check(host)
        sent += 1
        assert host.subjects().count("up again") == sent
        tally["boots with every port open"] += 1


LISTENERS = ("smtps", "https", "admin")
SETS = [set(chosen) for count in range(len(LISTENERS) + 1) for chosen in itertools.combinations(LISTENERS, count)]


def verify(host, *folders):
    """What systemd finds to object to in what is started at boot, with units from these folders."""
    path = ":".join(folders)
    found = host.attempt("env", f"SYSTEMD_UNIT_PATH={path}", "systemd-analyze", "verify", "--man=no", "default.target")
    return [line for line in (found.stdout + found.stderr).splitlines() if "cycle" in line or NAME in line]


def test_no_set_of_enabled_listeners_makes_a_cycle(host, tally):
    folders = ["/etc/systemd/system", "/usr/lib/systemd/system"]
    assert verify(host, folders[0], "/run/systemd/generator", folders[1]) == [], "all that the settings open"
    for listeners in SETS:
        units = [f"{NAME}-{listener}.socket" for listener in listeners]
        if units:
            host.run("systemctl", "enable", *units)
        assert verify(host, *folders) == [], listeners
        tally["sets of listeners without a cycle"] += 1
        if units:
            host.run("systemctl", "disable", *units)


@contextlib.contextmanager
def unit(host, name, text):
    """A unit of somebody else's that is started at boot."""
    with host.file(f"/etc/systemd/system/{name}", text):
        host.run("systemctl", "daemon-reload")
        host.run("systemctl", "enable", name)
        yield
        host.run("systemctl", "disable", name)


def test_an_address_that_comes_long_after_the_sockets_has_its_listener(host):
    late = f"""[Unit]
After={NAME}.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=ip address add 192.0.2.7/32 dev lo
[Install]
WantedBy=multi-user.target
"""
    host.configure(BIND_HOST="127.0.0.1, 192.0.2.7")
    with unit(host, "late.service", late):
        host.reboot()
    check(host)
    answer = host.run("curl", "--silent", "--show-error", "--max-time", "20", "http://192.0.2.7:3000/health")
    assert '"ok"' in answer
    host.configure(BIND_HOST=None)


def test_folders_that_are_mounted_late_are_the_ones_that_are_seen(host):
    # Not even the file systems of this host are waited for at boot ("nofail").
    slow = """[Unit]
DefaultDependencies=no
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=sleep 2
[Install]
WantedBy=sysinit.target
"""
    folders = (
        "/etc/cloudflare-smtp-gateway",
        "/var/lib/cloudflare-smtp-gateway",
        "/var/lib/cloudflare-smtp-gateway-state",
    )
    for folder in folders:
        host.run("cp", "-a", "--parents", folder, "/srv")
    table = "".join(
        f"/srv{folder} {folder} none bind,nofail,x-systemd.requires=slow.service 0 0\n" for folder in folders
    )
    with host.file("/etc/fstab", table), unit(host, "slow.service", slow):
        host.reboot()
        host.wait_for_jobs()
        check(host)
        for folder in folders[:2]:
            seen = f"/run/{NAME}-root{folder}"
            assert host.run("findmnt", "-n", "-o", "SOURCE", "--target", folder).strip().endswith(f"[/srv{folder}]")
            assert host.run("stat", "-c", "%i", seen) == host.run("stat", "-c", "%i", f"/srv{folder}"), folder
    host.write("/etc/fstab", "")
    host.reboot()
    check(host)


def test_a_host_that_is_taken_down_to_little_and_up_again_has_every_port(host):
    quiet = "[Unit]\nRequires=basic.target\nAfter=basic.target\nAllowIsolate=yes\n"
    with host.file("/etc/systemd/system/quiet.target", quiet):
        host.run("systemctl", "daemon-reload")
        # Here the basic system is up already, and waits for no socket.
        host.run("systemctl", "disable", "sends-at-boot.service")
        host.run("systemctl", "isolate", "quiet.target")
        host.wait_for_jobs()
        assert host.listening() & host.ports == set()
        host.run("systemctl", "isolate", "default.target")
        host.wait_for_jobs()
    check(host)
    host.run("systemctl", "enable", "sends-at-boot.service")


def test_a_message_under_way_when_the_host_goes_down_is_brought_to_its_end_and_noted(host):
    mail = "Subject: under way\r\nFrom: app@example.com\r\nTo: slow-4000@example.net\r\n\r\nHello\r\n"
    host.write("/root/message", mail)
    sending = subprocess.Popen(
        host.command(
            *("curl", "--silent", "--show-error", "--max-time", "60", "--ssl-reqd", "--insecure"),
            *("--config", "/etc/sends-at-boot/login", "smtp://127.0.0.1:2525", "--mail-from", "app@example.com"),
            *("--mail-rcpt", "slow-4000@example.net", "--upload-file", "/root/message"),
        )
    )
    wait_until(lambda: "under way" in host.subjects(), 30, "Cloudflare to have it")
    host.begin_to_reboot()
    assert sending.wait(timeout=60) == 0, "the client hears 250"
    host.complete_boot()
    check(host)
    listed = host.run(NAME, "log", "--json")
    assert [one["outcome"] for one in map(json.loads, listed.splitlines()) if one["subject"] == "under way"] == [
        "accepted"
    ]


def test_a_first_boot_enables_no_listener_that_nobody_has_asked_for_and_leaves_what_somebody_has(host):
    host.path("/etc/machine-id").unlink()
    host.reboot()
    check(host)
    for listener in ("smtp", "smtps", "http", "https", "admin"):
        assert not host.path(f"/etc/systemd/system/{NAME}.target.wants/{NAME}-{listener}.socket").is_symlink(), listener
    assert host.run("systemctl", "is-enabled", f"{NAME}.target") == "enabled\n"
