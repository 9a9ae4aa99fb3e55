#!/usr/bin/python3
"""Shows what real readers of mail make of From fields.

    readers.py [FIELD...]   prints a table for the fields' bodies, given as arguments

As a module: read(bodies) gives, for every reader that is installed, what it found in each body: a list of pairs (name,
address), or a text when it gave up. Each reader is a process that reads a body in hexadecimal from every line and
answers with a line of JSON.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WORK = pathlib.Path(os.environ.get("READERS_WORK", HERE.parents[2] / ".build" / "readers"))
JAVA_CLASSES = (
    "/usr/share/java/jakarta-mail.jar:/usr/share/java/jakarta.activation.jar:/usr/share/java/javax.activation.jar"
)


def commands():
    yield ["/usr/bin/python3", "-B", HERE / "read.py"]
    if shutil.which("perl"):
        yield ["perl", HERE / "read.pl"]
    if shutil.which("ruby"):
        yield ["ruby", HERE / "read.rb"]
    if shutil.which("php"):
        yield ["php", HERE / "read.php"]
    if shutil.which("node") and os.path.exists("/usr/share/nodejs/nodemailer"):
        yield ["node", HERE / "read.js"]
    WORK.mkdir(parents=True, exist_ok=True)
    if shutil.which("go"):
        environment = os.environ | {"GO111MODULE": "off", "GOFLAGS": "", "GOCACHE": str(WORK / "go")}
        subprocess.run(["go", "build", "-o", WORK / "read-go", HERE / "read.go"], check=True, env=environment)
        yield [WORK / "read-go"]
    if shutil.which("javac") and os.path.exists("/usr/share/java/jakarta-mail.jar"):
        subprocess.run(["javac", "-cp", JAVA_CLASSES, "-d", WORK, HERE / "Read.java"], check=True)
        yield ["java", "-cp", f"{WORK}:{JAVA_CLASSES}", "Read"]


def read(bodies):
    """{reader: [what it found in each body]}; `bodies` are bytes."""
    lines = "".join(body.hex() + "\n" for body in bodies)
    found = {}
    for command in commands():
        done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        if len(answers) != len(bodies):
            raise RuntimeError(
                f"{command[0]} {command[-1]}: {len(answers)} answers for {len(bodies)}: {done.stderr[-500:]}"
            )
        for answer in answers:
            for name, value in answer.items():
                found.setdefault(name, []).append([tuple(pair) for pair in value] if isinstance(value, list) else value)
    return found


if __name__ == "__main__":
    BODIES = [argument.encode() for argument in sys.argv[1:]]
    for reader, answers in read(BODIES).items():
        for body, answer in zip(BODIES, answers):
            print(f"{reader:38} {body.decode()!r:60} {answer}")
