"""docs/architecture.md shows the targets and folders that there are, and every folder says what it is for."""

import re

import package_manifest
import pytest
from paths import HARNESS, PROJECT

PAGE = (PROJECT / "docs" / "architecture.md").read_text(encoding="utf-8")
SOURCES = PROJECT / "Sources"
FOLDERS = sorted(folder.name for folder in SOURCES.iterdir() if folder.is_dir())


def section(heading):
    return re.search(rf"^##+ {heading}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)[1]


def rows(first_cell):
    """The names in the first column of the table whose heading begins with `first_cell`."""
    table = PAGE.partition(f"| {first_cell} |")[2].partition("\n\n")[0]
    return [name for line in table.splitlines()[2:] for name in re.findall(r"`([^`]+)`", line.split("|")[1])]


def test_the_picture_has_every_target_on_its_level_with_what_it_uses():
    (shown,) = re.findall(r"^```\n(.*?)^```$", section("Which target uses which"), re.M | re.S)
    assert shown == package_manifest.picture()


def test_every_folder_of_the_sources_is_a_target_and_has_its_row():
    assert sorted(rows("in `Sources/`")) == FOLDERS
    assert sorted(package_manifest.dependencies()) == FOLDERS


def test_every_folder_of_the_tests_has_its_row():
    others = [
        folder.name
        for folder in (PROJECT / "Tests").glob("[A-Z]*")
        if folder.is_dir() and not folder.name.endswith("Tests")
    ]
    named = [name.removeprefix("Tests/") for name in rows("beside it") if name.startswith("Tests/") and "…" not in name]
    assert sorted(named) == sorted(others)


def test_every_test_of_a_target_is_named_after_one():
    targets = {re.sub(r"\W", "", name).lower() for name in FOLDERS} | {"commandline"}
    for folder in (PROJECT / "Tests").glob("*Tests"):
        assert folder.name.removesuffix("Tests").lower() in targets


def test_every_file_of_the_walk_is_there():
    paths = re.findall(r"`([\w-]+(?:/[\w+-]+)+)`", section("A walk"))
    named = [path for path in paths if path.partition("/")[0] in FOLDERS]
    assert len(named) > 15
    assert [name for name in named if not (SOURCES / f"{name}.swift").is_file()] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_folder_says_what_it_is_for_and_where_to_begin(folder):
    text = (SOURCES / folder / "README.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {folder}\n")
    files = re.findall(r"`([\w+/.-]+\.(?:swift|c|h|modulemap))`", text)
    assert files, "where to begin"
    for file in files:
        assert (SOURCES / folder / file).exists() or list((SOURCES / folder).rglob(file)), file


def test_every_module_of_the_harness_is_listed():
    listed = re.findall(r"`(\w+\.py)`", (HARNESS / "README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(file.name for file in HARNESS.glob("*.py"))
