"""What the system tests share."""

import collections

import pytest

pytest.register_assert_rewrite("specimen")

from admin_client import Admin
from command_line import CommandLine
from http_client import Sender
from slow_http_clients import SlowHTTPClients
from slow_smtp_clients import SlowClients
from smtp_client import Dialogue
from stack import Stack

TALLY = pytest.StashKey[collections.Counter]()


def pytest_configure(config):
    config.stash[TALLY] = collections.Counter()


def pytest_terminal_summary(terminalreporter, config):
    if tally := config.stash[TALLY]:
        terminalreporter.write_line("Played: " + ", ".join(f"{count:,} {what}" for what, count in tally.items()))


@pytest.fixture(scope="session")
def tally(request):
    """Counts what was played, for the last line of the report."""
    return request.config.stash[TALLY]


@pytest.fixture(scope="session")
def stack(tmp_path_factory):
    """The product on loopback, for tests that leave it as they find it. Its rate limits are off."""
    settings = {
        "RATE_LIMIT_PER_MINUTE": "0",
        "RATE_LIMIT_PER_DAY": "0",
        "RECIPIENT_DENYLIST": "blocked@example.net, @blocked.example",
    }
    with Stack(tmp_path_factory.mktemp("stack"), settings) as running:
        yield running


@pytest.fixture(scope="session")
def slow_clients(tmp_path_factory):
    """Clients that wait for a minute and more; see `start_slow_clients`."""
    with Stack(tmp_path_factory.mktemp("slow")) as running:
        yield SlowClients(running)


@pytest.fixture(scope="session")
def slow_http_clients(tmp_path_factory):
    """The same for the HTTP service."""
    with Stack(tmp_path_factory.mktemp("slow-http")) as running:
        yield SlowHTTPClients(running)


@pytest.fixture(scope="session", autouse=True)
def start_slow_clients(request):
    """Has them begin first, so that their time is not added to everybody's."""
    for name in ("slow_clients", "slow_http_clients"):
        if any(name in item.fixturenames for item in request.session.items):
            request.getfixturevalue(name)


@pytest.fixture
def own_stack(tmp_path):
    """Makes a stack of the test's own, for tests that change or break something."""
    running = []

    def make(settings=None, sandbox_options=()):
        running.append(Stack(tmp_path / f"stack{len(running)}", settings, sandbox_options))
        running[-1].directory.mkdir()
        return running[-1].__enter__()

    yield make
    for one in running:
        one.stop()


@pytest.fixture
def logged_in(stack):
    """A connection to `stack`, logged in, with the number of requests the sandbox has had so far."""
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        dialogue.requests_before = len(stack.requests())
        yield dialogue


@pytest.fixture
def http(stack):
    """The HTTP service of `stack`."""
    return Sender(stack)


@pytest.fixture
def gateway(own_stack):
    """The command line for a stack of the test's own."""
    return CommandLine(own_stack())


@pytest.fixture(scope="module")
def admin_stack(tmp_path_factory):
    """The product, for tests that look at its admin UI and leave it as they find it."""
    with Stack(tmp_path_factory.mktemp("admin"), {"METRICS_TOKEN": "the-token-of-prometheus"}) as running:
        yield running


@pytest.fixture
def admin(admin_stack):
    """A signed-in administrator of `admin_stack`."""
    return Admin(admin_stack).log_in()
