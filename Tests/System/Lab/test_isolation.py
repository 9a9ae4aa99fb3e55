"""What somebody could do who has taken over a connection's handler: a probe in its place tries, and must fail."""

import contextlib
import pathlib
import socket
import subprocess
import threading

import pytest
from lab_host import RECIPIENT, SENDER
from smtp_client import message
from systemctl import handlers, run, show
from waiting import wait_until

FOLDER = pathlib.Path("/usr/lib/systemd/system")
PROBE = pathlib.Path("/usr/libexec/cloudflare-smtp-gateway/probe")
TEMPLATES = {
    # The port or the path of each listener, and the setting that opens it.
    "smtp": (2525, {}),
    "smtps": (465, {"SMTPS_PORT": "465"}),
    "http": (3000, {}),
    "https": (3443, {"HTTPS_PORT": "3443"}),
    "admin": (3001, {"ADMIN_PORT": "3001"}),
    "local": ("/run/cloudflare-smtp-gateway-local/smtp.sock", {"LOCAL_USERS": "root"}),
}
#: What does not succeed even to root of this container, so that its failure in a handler shows nothing.
BEYOND_EVEN_ROOT = {
    *("have real-time priority", "list /boot", "list /run/user", "list /srv", "list /usr/lib/modules"),
    *("open a socket of the kernel's cryptography", "read /boot/vmlinuz", "read /dev/kmsg", "read /dev/mem"),
    *("read /etc/ssl/private/key.pem", "read /proc/kcore", "read /proc/sysrq-trigger", "read /run/log/journal"),
    *("read /run/systemd/notify", "read /var/log/syslog", "read the kernel's log", "set the clock", "write in /proc"),
}


@pytest.fixture(scope="module")
def probe(host, tmp_path_factory):
    """The probe, where handlers are."""
    source = pathlib.Path(__file__).with_name("probe.c")
    run("gcc", "-static", "-O1", "-Wall", "-Werror", "-o", PROBE, source)
    yield PROBE
    PROBE.unlink()


@pytest.fixture
def in_place_of(host, probe):
    """Has the probe run in place of a listener's handler, in the unit as it is shipped; where that listener is."""
    dropped = []
    before = dict(host.settings)

    def make(listener):
        port, settings = TEMPLATES[listener]
        folder = pathlib.Path("/run/systemd/system", f"cloudflare-smtp-gateway-{listener}@.service.d")
        folder.mkdir(parents=True)
        (folder / "probe.conf").write_text(f"[Service]\nExecStart=\nExecStart={probe}\n")
        dropped.append(folder)
        run("systemctl", "daemon-reload")
        if settings:
            host.configure(**settings)
        return port

    yield make
    for folder in dropped:
        (folder / "probe.conf").unlink()
        folder.rmdir()
    run("systemctl", "daemon-reload")
    host.settings = before
    host.configure(SMTPS_PORT=None, LOCAL_USERS=None)


def connected(place):
    if isinstance(place, int):
        return socket.create_connection(("127.0.0.1", place), timeout=60)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(60)
    wait_until(lambda: connection.connect_ex(place) == 0, 20, f"{place} to listen")
    return connection


def ask(place, *questions):
    """What the probe at this port or path says to each question: whether it succeeded, and why not."""
    with connected(place) as connection:
        connection.sendall("".join(f"{question}\n" for question in (*questions, "")).encode())
        text = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
    return answers(text)


def answers(text):
    lines = text.splitlines()
    assert (lines[0], lines[-1]) == ("+ begin", "+ end"), text
    return {line[2:].split(": ")[0]: line for line in lines[1:-1]}


def successes(found):
    return {name for name, line in found.items() if line.startswith("+")}


@pytest.fixture(scope="module")
def as_root(probe):
    """The same attempts by root outside of every unit."""
    done = subprocess.run([probe], input="all\n\n", capture_output=True, text=True, check=True, timeout=60, cwd="/")
    return answers(done.stdout)


def shipped_listeners():
    return sorted(
        file.name.split("@")[0].rpartition("-")[2] for file in FOLDER.glob("cloudflare-smtp-gateway-*@.service")
    )


def test_every_listener_is_probed(host):
    assert set(shipped_listeners()) == set(TEMPLATES)


@pytest.mark.parametrize("listener", TEMPLATES)
def test_a_handler_that_was_taken_over_gets_nowhere(in_place_of, as_root, listener):
    found = ask(in_place_of(listener), "all")
    assert len(found) > 80
    assert found.keys() == as_root.keys()
    # What the admin UI saves has one place, and it asks the kernel whose program is at the other end.
    own = {
        "admin": {"write in /var/lib/cloudflare-smtp-gateway", "open a netlink socket"},
        # The names and numbers of those in LOCAL_USERS.
        "local": {"read /etc/passwd"},
    }
    assert successes(found) == own.get(listener, set())
    if listener == "local":
        root = pathlib.Path("/run/cloudflare-smtp-gateway-root/etc/passwd")
        assert root.read_text() == "root:x:0:0:::\n"
    # The probe is able to do what it is kept from.
    assert as_root.keys() - successes(as_root) <= BEYOND_EVEN_ROOT


@contextlib.contextmanager
def listening(address, kind=socket.SOCK_STREAM):
    """Something at an address of this host, which need not be its own before; its port."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    is_own = address.startswith("127.") or address == "::1"
    if not is_own:
        # Without "nodad" an IPv6 address is tentative for a moment, and cannot be bound to.
        run("ip", "address", "add", address, "dev", "lo", *(["nodad"] if family == socket.AF_INET6 else []))
    server = socket.socket(family, kind)
    try:
        server.bind((address, 0))
        if kind == socket.SOCK_STREAM:
            server.listen()
        else:
            threading.Thread(target=echo, args=(server,), daemon=True).start()
        yield server.getsockname()[1]
    finally:
        server.close()
        if not is_own:
            run("ip", "address", "del", f"{address}/{128 if family == socket.AF_INET6 else 32}", "dev", "lo")


def echo(server):
    with contextlib.suppress(OSError):
        while True:
            data, sender = server.recvfrom(100)
            server.sendto(data, sender)


@pytest.mark.parametrize("listener", ["smtp", "http"])
def test_a_handler_reaches_cloudflare_the_resolvers_and_nobody_else(host, in_place_of, tmp_path, listener):
    port = in_place_of(listener)
    closed = ["169.254.169.254", "10.1.2.3", "192.168.1.1", "8.8.8.8", "104.32.0.1", "127.0.0.1", "::1", "127.0.0.53"]
    closed += ["fd00::1", "2606:4701::1"]
    open_ones = ["104.16.1.1", "172.67.1.1", "2606:4700::1111"]
    resolv = pathlib.Path("/etc/resolv.conf")
    old = resolv.read_text()
    host.configure(CF_API_BASE=None)
    try:
        resolv.write_text("nameserver 127.0.0.54\nnameserver 10.53.53.53\n")
        wait_until(
            lambda: "10.53.53.53" in show("cloudflare-smtp-gateway.slice", "IPAddressAllow"), 30, "the new resolvers"
        )
        with contextlib.ExitStack() as stack:
            ports = {address: stack.enter_context(listening(address)) for address in closed + open_ones}
            resolvers = {
                address: stack.enter_context(listening(address, socket.SOCK_DGRAM))
                for address in ("127.0.0.54", "10.53.53.53")
            }
            strangers = {
                address: stack.enter_context(listening(address, socket.SOCK_DGRAM))
                for address in ("127.0.0.1", "9.9.9.9")
            }
            # All of them can be reached from this host.
            for address, there in ports.items():
                socket.create_connection((address, there), timeout=20).close()
            found = ask(
                port,
                *(f"tcp {address} {there}" for address, there in ports.items()),
                *(f"udp {address} {there}" for address, there in (resolvers | strangers).items()),
                # The host's own services.
                *("tcp 127.0.0.1 2525", "tcp 127.0.0.1 3000"),
            )
    finally:
        resolv.write_text(old)
        host.configure(**host.settings)
    reached = {" ".join(name.split()[:2]) for name in successes(found)}
    assert reached == {f"tcp {address}" for address in open_ones} | {f"udp {address}" for address in resolvers}


def test_a_handler_can_neither_see_nor_signal_another_and_only_two_sockets_are_there(host, in_place_of):
    port = in_place_of("smtp")
    # One that holds its connection, and one that is asked.
    with socket.create_connection(("127.0.0.1", port), timeout=60) as other:
        assert other.recv(8) == b"+ begin\n"
        (unit,) = handlers()
        pid = show(unit, "MainPID")
        helper = show("cloudflare-smtp-gateway-state.service", "MainPID")
        sockets = [
            "/run/systemd/private",
            "/run/dbus/system_bus_socket",
            "/run/systemd/notify",
            "/run/systemd/journal/stdout",
        ]
        sockets += ["/run/cloudflare-smtp-gateway/state.sock", "/run/systemd/journal/socket"]
        found = ask(
            port,
            *(f"kill {process}" for process in (pid, helper)),
            *(f"read /proc/{pid}/{file}" for file in ("environ", "mem", "fd/0", "maps")),
            *(f"unix {path}" for path in sockets),
        )
        assert (pathlib.Path("/proc") / pid).exists()
    assert successes(found) == {f"unix {path}" for path in sockets if "journal" in path or "state" in path}


def test_the_settings_open_the_way_to_what_they_name_and_to_nothing_else(host, in_place_of):
    port = in_place_of("smtp")
    addresses = ["192.0.2.7", "10.20.30.40", "198.51.100.9", "127.0.0.2"]
    with contextlib.ExitStack() as stack:
        ports = {address: stack.enter_context(listening(address)) for address in addresses}

        def reached():
            found = ask(port, *(f"tcp {address} {there}" for address, there in ports.items()))
            return {name.split()[1] for name in successes(found)}

        host.configure(CF_API_BASE=None)
        assert reached() == set()
        host.configure(EGRESS="cloudflare, 10.0.0.0/8")
        assert reached() == {"10.20.30.40"}
        host.configure(EGRESS=None, HTTPS_PROXY="http://192.0.2.7:3128")
        assert reached() == {"192.0.2.7"}
        host.configure(HTTPS_PROXY=None, CF_API_BASE="http://127.0.0.2:9/client/v4")
        assert reached() == {"127.0.0.2"}
        host.configure(CF_API_BASE=None, EGRESS="any")
        assert reached() == set(addresses)
        host.configure(EGRESS="nonsense")
        assert reached() == set()
    run("systemctl", "reset-failed")


def test_a_message_is_sent_through_a_closed_egress_and_put_off_when_it_leads_elsewhere(host):
    """The filter is in force for the handler as it is shipped, not only for the probe."""
    with host.connect() as dialogue:
        assert dialogue.deliver(message("through the filter"), SENDER, RECIPIENT).code == 250
    before = len(host.requests())
    slice_folder = pathlib.Path("/run/systemd/system/cloudflare-smtp-gateway.slice.d")
    slice_folder.mkdir(parents=True)
    (slice_folder / "99-closed.conf").write_text("[Slice]\nIPAddressAllow=\nIPAddressAllow=192.0.2.1\n")
    run("systemctl", "daemon-reload")
    try:
        with host.connect() as dialogue:
            assert dialogue.deliver(message("into the filter"), SENDER, RECIPIENT).code == 451
    finally:
        (slice_folder / "99-closed.conf").unlink()
        slice_folder.rmdir()
        run("systemctl", "daemon-reload")
    assert len(host.requests()) == before
