"""Every dialogue of `Tests/Dialogues`, played against the built `gateway-smtp` on a real socket.

Each is played whole, one octet per segment, and with its flights cut in two behind every octet: what the server says
and sends must not depend on how the network cuts what the client says.
"""

import pytest
from dialogue_pool import DialoguePool
from transcript import FOLDER, Transcript
from transcript_player import Player

FILES = sorted(FOLDER.glob("*.smtp"))


@pytest.fixture(scope="module")
def pool(stack, tmp_path_factory):
    with DialoguePool(lambda: Player(tmp_path_factory.mktemp("player"), stack)) as pool:
        yield pool


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_dialogue_goes_as_written_however_it_is_cut(file, pool, tally):
    tally["dialogues"] += 1
    tally["runs of them"] += pool.play(Transcript(file))


def test_there_are_dialogues():
    assert len(FILES) > 20
