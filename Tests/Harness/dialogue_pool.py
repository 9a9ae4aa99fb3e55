"""Plays a dialogue in all its cuts at once, with a few players that take turns."""

import concurrent.futures
import queue

WORKERS = 6


class DialoguePool:
    """`make` makes a player, which has `play(transcript, cut)` and `close()`. A context, which closes them."""

    def __init__(self, make):
        self.everybody = [make() for _ in range(WORKERS)]
        self.threads = concurrent.futures.ThreadPoolExecutor(WORKERS)
        self.idle = queue.SimpleQueue()
        for player in self.everybody:
            self.idle.put(player)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.threads.shutdown()
        for player in self.everybody:
            player.close()

    def play(self, transcript):
        """Plays it in every cut; the first that goes otherwise raises. Returns how many there were."""
        runs = [self.threads.submit(self._play, transcript, cut) for cut in transcript.cuts]
        try:
            for run in runs:
                run.result()
        finally:
            for run in runs:
                run.cancel()
            concurrent.futures.wait(runs)
        return len(runs)

    def _play(self, transcript, cut):
        player = self.idle.get()
        try:
            player.play(transcript, cut)
        finally:
            self.idle.put(player)
