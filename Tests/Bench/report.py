"""The table that `make bench` prints, and the same as JSON."""

import dataclasses
import json
import os
import platform
import subprocess
import time


@dataclasses.dataclass
class Figure:
    """One line of the table."""

    subject: str
    what: str
    unit: str
    median: float
    p95: float | None = None
    p99: float | None = None
    # What it is compared with, in the same unit and of the same run.
    reference: str = ""
    reference_median: float | None = None
    # What is judged: a number, whether it must be "at most" or "at least" the limit, and how the limit is written.
    judged: float | None = None
    rule: str = ""
    limit: float | None = None
    target: str = ""
    note: str = ""

    @property
    def ratio(self):
        return self.median / self.reference_median if self.reference_median else None

    @property
    def met(self):
        """Whether the target is met; None when there is none."""
        if self.judged is None or self.limit is None:
            return None
        return self.judged <= self.limit if self.rule == "at most" else self.judged >= self.limit


def percentiles(values):
    """Median, p95 and p99 as a dictionary."""
    ordered = sorted(values)
    return {
        name: ordered[int((len(ordered) - 1) * share)]
        for name, share in (("median", 0.5), ("p95", 0.95), ("p99", 0.99))
    }


def number(value):
    """As many digits as say something."""
    if value is None:
        return ""
    for digits, bound in ((0, 100), (1, 10), (2, 0)):
        if abs(value) >= bound:
            return f"{value:,.{digits}f}"
    return ""


def row(figure):
    verdict = {None: "", True: "met", False: "MISSED"}[figure.met]
    reference = f"{figure.reference} {number(figure.reference_median)}".strip()
    return [
        figure.what,
        figure.unit,
        *map(number, (figure.median, figure.p95, figure.p99)),
        reference,
        number(figure.ratio),
        figure.target,
        verdict,
    ]


HEADINGS = ["", "", "median", "p95", "p99", "reference", "ratio", "target", ""]


def table(figures):
    """The text of the table."""
    rows = [row(figure) for figure in figures]
    widths = [max(len(line[column]) for line in [HEADINGS, *rows]) for column in range(len(HEADINGS))]

    def line(cells):
        return "  ".join(
            cell.rjust(width) if 2 <= column <= 4 or column == 6 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(cells, widths))
        ).rstrip()

    lines = [line(HEADINGS)]
    subject = None
    for figure, cells in zip(figures, rows):
        if figure.subject != subject:
            subject = figure.subject
            lines.append(f"-- {subject}")
        lines.append(line(cells))
        if figure.note:
            lines.append(f"     {figure.note}")
    return "\n".join(lines)


def machine():
    """What the figures were measured on."""
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        models = [line.partition(":")[2].strip() for line in info if line.startswith("model name")]
    return {
        "processor": models[0] if models else platform.machine(),
        "cores": os.cpu_count(),
        "kernel": platform.release(),
        "load": os.getloadavg()[0],
    }


def commit(project):
    """What was measured: the commit, with a plus when files differ from it; empty where there is no git."""
    shown = subprocess.run(
        ["git", "-C", project, "describe", "--always", "--dirty=+", "--abbrev=12"],
        capture_output=True,
        text=True,
        check=False,
    )
    return shown.stdout.strip()


def write_json(figures, path, project, conditions, seconds):
    """Everything, for a program."""
    content = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": commit(project),
        "machine": conditions,
        "seconds": round(seconds, 1),
        "figures": [dataclasses.asdict(figure) | {"ratio": figure.ratio, "met": figure.met} for figure in figures],
    }
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
