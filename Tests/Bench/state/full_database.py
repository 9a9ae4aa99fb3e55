#!/usr/bin/python3
"""Writes a state database as a very busy day leaves it: KEYS keys with SENDS sends between them in the last 24 hours,
and the ceiling over all of them.

usage: full_database.py DATABASE [KEYS [SENDS]]
"""
import random
import sqlite3
import sys
import time

SECOND = 1_000_000_000
DAY = 86_400


def number(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def window(times):
    """A sliding window as SlidingWindow.write(to:) writes it; times in ticks, oldest first."""
    runs = []
    for tick in times:
        if runs and runs[-1][0] == tick:
            runs[-1][1] += 1
        else:
            runs.append([tick, 1])
    if not runs:
        return number(0) * 7
    head = runs[0] if len(runs) > 1 else (0, 0)
    rest = bytearray()
    before = head[0]
    for tick, count in runs[1:-1]:
        rest += number((tick - before) << 1 | (count > 1))
        if count > 1:
            rest += number(count)
        before = tick
    tail = runs[-1]
    fields = [head[1], head[0], before, tail[1], tail[0], 0, len(rest)]
    return b"".join(map(number, fields)) + bytes(rest)


def main(path, keys=10_000, sends=1_000_000):
    wall = time.time_ns()
    ledger = 2 * DAY * SECOND
    now = ledger // SECOND
    times = sorted(random.randrange(now - DAY + 60, now - 60) for _ in range(sends))
    by_key = [[] for _ in range(keys)]
    for tick in times:
        by_key[random.randrange(keys)].append(tick)
    database = sqlite3.connect(path)
    put = "INSERT OR REPLACE INTO snapshot VALUES(1, ?, ?)"
    for index, ticks in enumerate(by_key):
        database.execute(put, (f"smtp:somebody{index}@example.com", window([]) + window(ticks)))
    database.execute(put, ("total", window([]) + window(times)))
    database.execute("INSERT OR REPLACE INTO clock VALUES(1, ?, ?, ?, 'another')", (ledger, 0, wall))
    database.commit()
    database.close()


main(sys.argv[1], *map(int, sys.argv[2:]))
