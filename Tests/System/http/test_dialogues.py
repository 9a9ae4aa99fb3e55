"""Every HTTP dialogue of `Tests/Dialogues`, played against the built `gateway-http` on a real socket.

Each is played whole, one octet per segment, and with its flights cut in two behind every octet: what the server says
must not depend on how the network cuts what the client says. Those in which somebody waits are for
`test_time_limits.py`.
"""

import pytest
from dialogue_pool import DialoguePool
from http_transcript_player import HTTPPlayer
from transcript import FOLDER, Transcript

FILES = [file for file in sorted(FOLDER.glob("*.http")) if "\nWAIT " not in file.read_text()]


@pytest.fixture(scope="module")
def pool(stack):
    with DialoguePool(lambda: HTTPPlayer(stack)) as pool:
        yield pool


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_dialogue_goes_as_written_however_it_is_cut(file, pool, tally):
    tally["dialogues"] += 1
    tally["runs of them"] += pool.play(Transcript(file))


def test_there_are_dialogues():
    assert len(FILES) > 20
