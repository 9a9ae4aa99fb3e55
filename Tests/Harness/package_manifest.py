"""The targets of Package.swift and what each of them depends on, read from its text.

Run as a program it prints the picture of them that is in docs/architecture.md.
"""

import re
import textwrap

from paths import PROJECT

MANIFEST = (PROJECT / "Package.swift").read_text(encoding="utf-8")


def dependencies():
    """The targets whose sources are in `Sources`, each with those among them that it depends on, in the manifest's
    order."""
    targets = {}
    statement, depth = "", 0
    for line in MANIFEST.partition("\n    targets: [\n")[2].splitlines():
        line = line.strip()
        if line.startswith("//"):
            continue
        statement += line
        depth += line.count("(") - line.count(")")
        if depth == 0 and (found := re.match(r'\.\w+\(\s*name: "([^"]+)"', statement)):
            named = re.search(r"dependencies: \[(.*?)\]", statement)
            targets[found[1]] = re.findall(r'(?<!package: )(?<!name: )"([^"]+)"', named[1]) if named else []
            if 'path: "' in statement:
                del targets[found[1]]
        if depth <= 0:
            statement = ""
    ours = {name: needs for name, needs in targets.items() if not name.endswith("Tests")}
    return {name: [one for one in needs if one in ours] for name, needs in ours.items()}


def levels():
    """The targets by level: those that depend on none of the others first, then those that depend on the first, and so
    on."""
    needs = dependencies()

    def level(name):
        return 1 + max((level(one) for one in needs[name]), default=0)

    found = {}
    for name in needs:
        found.setdefault(level(name), []).append(name)
    return [sorted(found[number], key=str.lower) for number in sorted(found)]


def picture():
    """The targets by level, the highest first, each with an arrow to those that it uses."""
    needs = dependencies()
    lines = []
    for number, names in reversed(list(enumerate(levels(), start=1))):
        lines.append(str(number))
        for name in names:
            if needs[name]:
                line = f"   {name} → {', '.join(sorted(needs[name], key=str.lower))}"
                lines += textwrap.wrap(line, 116, subsequent_indent=" " * 8, break_on_hyphens=False)
        if alone := [name for name in names if not needs[name]]:
            lines.append(f"   {', '.join(alone)}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(picture(), end="")
