"""docs/contributing.md names files that are there."""

import re

from paths import PROJECT

PAGE = (PROJECT / "docs" / "contributing.md").read_text(encoding="utf-8")


def paths(text):
    """What looks like a path of this project."""
    return [one for one in re.findall(r"`([^`\s]+)`", text) if re.match(r"(?:Sources|Tests|config|docs|systemd)/", one)]


def test_every_path_is_there():
    assert len(paths(PAGE)) > 25
    assert [path for path in paths(PAGE) if not (PROJECT / path).exists()] == []


def test_every_recipe_names_its_files():
    recipes = {title: body for title, body in re.findall(r"^## (Add .*)\n((?:(?!^## ).*\n)*)", PAGE, re.M)}
    assert {"Add a setting", "Add a reply", "Add a check", "Add an endpoint"} <= set(recipes)
    for title, body in recipes.items():
        assert len(set(paths(body))) >= 3, title
