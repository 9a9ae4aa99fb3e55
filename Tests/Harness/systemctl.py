"""What systemd and the journal say, asked by their own commands."""

import json
import subprocess

NAME = "cloudflare-smtp-gateway"
TARGET = f"{NAME}.target"
SMTP_HANDLERS = f"{NAME}-smtp@*"
ALL_HANDLERS = f"{NAME}-*@*"


def run(*command, **options):
    """Runs a command that must succeed; what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def show(unit, name):
    """A property of a unit."""
    return run("systemctl", "show", "--value", "-p", name, unit).strip()


def failed_units():
    """The units that have failed, as systemctl lists them; empty if there are none."""
    return run("systemctl", "--failed", "--plain", "--no-legend")


def handlers(units=SMTP_HANDLERS):
    """The handlers' units that systemd knows, whatever their state."""
    listed = run("systemctl", "list-units", "--all", "--plain", "--no-legend", units)
    return [line.split()[0] for line in listed.splitlines()]


def listening():
    """The addresses and paths at which the gateway listens."""
    units = run("systemctl", "list-sockets", "--plain", "--no-legend", f"{NAME}-*")
    return {line.split()[0] for line in units.splitlines() if "-state.socket" not in line}


def journal(*match):
    """The journal's entries, as dictionaries."""
    run("journalctl", "--sync")
    return [json.loads(line) for line in run("journalctl", "-o", "json", "--no-pager", *match).splitlines()]
