"""The targets of Package.swift and what each of them depends on, read from its text."""

import re

from paths import PROJECT

MANIFEST = (PROJECT / "Package.swift").read_text(encoding="utf-8")


def dependencies():
    """The targets whose sources are in `Sources`, each with those among them that it depends on, in the manifest's order."""
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
    """The targets by level: those that depend on none of the others first, then those that depend on the first, and so on."""
    needs = dependencies()

    def level(name):
        return 1 + max((level(one) for one in needs[name]), default=0)

    found = {}
    for name in needs:
        found.setdefault(level(name), []).append(name)
    return [sorted(found[number], key=str.lower) for number in sorted(found)]
