"""Every dialogue of `Tests/Dialogues`, played against the built `gateway-smtp` on a real socket.

Each is played whole, one octet per segment, and with its flights cut in two behind every octet: what the server says
and sends must not depend on how the network cuts what the client says.
"""

import concurrent.futures
import queue

import pytest
from transcript import FOLDER, Transcript
from transcript_player import Player

WORKERS = 6
FILES = sorted(FOLDER.glob("*.smtp"))


@pytest.fixture(scope="module")
def players(stack, tmp_path_factory):
    """A pool of players to take one from and put it back."""
    pool = queue.SimpleQueue()
    everybody = [Player(tmp_path_factory.mktemp("player"), stack) for _ in range(WORKERS)]
    for player in everybody:
        pool.put(player)
    yield pool
    for player in everybody:
        player.close()


@pytest.fixture(scope="module")
def threads():
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        yield pool


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_dialogue_goes_as_written_however_it_is_cut(file, players, threads, tally):
    transcript = Transcript(file)

    def play(cut):
        player = players.get()
        try:
            player.play(transcript, cut)
        finally:
            players.put(player)

    runs = [threads.submit(play, cut) for cut in transcript.cuts]
    try:
        for run in runs:
            run.result()
    finally:
        for run in runs:
            run.cancel()
        concurrent.futures.wait(runs)
    tally["dialogues"] += 1
    tally["runs of them"] += len(runs)


def test_there_are_dialogues():
    assert len(FILES) > 20
