"""What a host does that has the package and is switched off and on: everything comes back by itself."""

import itertools

from machine import NAME

BOOTS = 10
#: How a boot came about. The host was told to go down, or was not asked.
ENDS = itertools.cycle(["reboot", "crash"])


def test_every_boot_opens_every_port_before_anybody_sends_and_systemd_has_nothing_to_say(host, tally):
    sent = 0
    for _, end in zip(range(BOOTS), ENDS):
        getattr(host, end)()
        assert host.failed_units() == "" and host.state == "running"
        assert host.ports - host.listening() == set(), f"closed after boot {host.boots}"
        assert host.complaints() == []
        sent += 1
        assert host.subjects().count("up again") == sent, "a service that sends at boot"
        tally["boots with every port open"] += 1


DOORS = ("smtps", "https", "admin")
SETS = [set(chosen) for count in range(len(DOORS) + 1) for chosen in itertools.combinations(DOORS, count)]


def verify(host, *folders):
    """What systemd finds to object to in what is started at boot, with units from these folders."""
    path = ":".join(folders)
    found = host.attempt("env", f"SYSTEMD_UNIT_PATH={path}", "systemd-analyze", "verify", "--man=no", "default.target")
    return [line for line in (found.stdout + found.stderr).splitlines() if "cycle" in line or NAME in line]


def test_no_set_of_enabled_doors_makes_a_cycle(host, tally):
    folders = ["/etc/systemd/system", "/usr/lib/systemd/system"]
    assert verify(host, folders[0], "/run/systemd/generator", folders[1]) == [], "all that the settings open"
    for doors in SETS:
        units = [f"{NAME}-{door}.socket" for door in doors]
        if units:
            host.run("systemctl", "enable", *units)
        assert verify(host, *folders) == [], doors
        tally["sets of doors without a cycle"] += 1
        if units:
            host.run("systemctl", "disable", *units)
