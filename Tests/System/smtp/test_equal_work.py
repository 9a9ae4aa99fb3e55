"""A wrong login takes the same work whatever is wrong with it. Times would not show that on a busy machine; the number
of instructions does, to the last one."""

import re
import subprocess

from paths import PROGRAMS
from single_handler import single

USERS = {"alice": "correct-horse", "bobby": "battery-stapl", "carol": "staple-batter"}
#: All names are as long as each other, and so are all passwords: how long its own guess is everybody knows.
GUESSES = {
    "the first octet is wrong": ("alice", "Xorrect-horse"),
    "the last octet is wrong": ("alice", "correct-horsX"),
    "every octet is wrong": ("alice", "XXXXXXXXXXXXX"),
    "it is the next one's password": ("alice", "battery-stapl"),
    "it is the last login": ("carol", "XXXXXXXXXXXXX"),
    "nobody has the name": ("nobod", "XXXXXXXXXXXXX"),
    "nobody has the name, somebody the password": ("nobod", "correct-horse"),
}


def instructions(folder, stack, program, login, password, code):
    """How many instructions the comparison with all logins takes."""
    counts = folder / "counts"
    command = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={counts}"]
    command += ["--toggle-collect=$s11Credentials9SMTPUsersV6verify*", program]
    with single(stack, command=command) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(login, password).code == code
        dialogue.quit()
        dialogue.process.wait(60)
    return int(re.search(r"^totals: (\d+)$", counts.read_text(encoding="ascii"), re.MULTILINE)[1])


def test_a_wrong_login_takes_the_same_instructions_whatever_is_wrong(own_stack, tmp_path):
    stack = own_stack({"SMTP_USERS": ",".join(f"{name}:{password}" for name, password in USERS.items())})
    # valgrind does not know this kind of debugging information.
    program = tmp_path / "gateway-smtp"
    subprocess.run(["objcopy", "--strip-debug", PROGRAMS / "gateway-smtp", program], check=True)
    counts = {}
    for what, (login, password) in GUESSES.items():
        counts[what] = instructions(tmp_path, stack, program, login, password, 535)
        # Or the helper would soon keep the login locked.
        stack.stop_state()
        stack.start_state()
    # Every octet of every login is compared, and of a longest one besides.
    assert min(counts.values()) > len(USERS) * 2 * 1024
    assert len(set(counts.values())) == 1, counts
