# SPDX-License-Identifier: GPL-3.0-or-later
"""The Ansible role: its YAML, its variables, its handlers, and the settings it writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from unit.health.plain_yaml import PlainYamlError, Reader

from kiosk.cli import parser
from kiosk.system import paths

FOLDER = paths.RESOURCES / "linux" / "ansible"
ROLE = FOLDER / "roles" / "kiosk"
YAML = sorted(FOLDER.rglob("*.yml"))
TEMPLATES = sorted(FOLDER.rglob("*.j2"))
TASKS = [
    *sorted((ROLE / "tasks").glob("*.yml")),
    ROLE / "handlers" / "main.yml",
]
KEYWORDS = {
    *("name", "when", "vars", "block", "loop", "loop_control", "register", "notify", "listen"),
    *("changed_when", "failed_when", "with_fileglob", "delegate_to", "become"),
}
NAME = re.compile(r"\bkiosk_[a-z_]+")
FILES = {"kiosk_status", "kiosk_"}
"""What looks like the name of a variable, and is that of a file."""


def read(path: Path) -> object:
    return Reader(path).read()


def tasks(path: Path) -> list[dict[str, object]]:
    """The tasks of a file, and those in its blocks."""
    found = []
    pending = list(read(path))  # type: ignore[call-overload]
    while pending:
        task = pending.pop(0)
        found.append(task)
        pending += task.get("block", [])
    return found


def test_there_is_something_to_read() -> None:
    assert len(YAML) >= 14
    assert len(TEMPLATES) == 3
    assert sum(len(tasks(path)) for path in TASKS) >= 30


@pytest.mark.parametrize("path", YAML, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_each_file_is_plain_yaml_with_its_licence(path: Path) -> None:
    assert "SPDX-License-Identifier: GPL-3.0-or-later" in path.read_text().splitlines()[0]
    assert read(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\na: 2\n", "twice"),
        ("a:\n\tb: 1\n", "tab"),
        ("a: 1\n   b: 2\n", "fits"),
        ('a: "b\n', "quotation"),
        ("a: {{ b }}\n", "quotation"),
        ("a\n", "key"),
    ],
)
def test_what_is_no_plain_yaml_is_refused(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text(text)
    with pytest.raises(PlainYamlError, match=told):
        read(file)


@pytest.mark.parametrize("path", TASKS, ids=lambda path: path.name)
def test_each_task_has_a_name_and_one_module_of_ansible_itself(path: Path) -> None:
    for task in tasks(path):
        modules = [key for key in task if key not in KEYWORDS]
        assert task["name"], task
        if "block" in task:
            assert not modules
        else:
            assert len(modules) == 1, task
            assert modules[0].startswith("ansible.builtin."), task


def test_every_file_of_tasks_is_included_and_there() -> None:
    included = {
        str(task["ansible.builtin.include_tasks"])
        for path in TASKS
        for task in tasks(path)
        if "ansible.builtin.include_tasks" in task
    }
    assert included == {path.name for path in (ROLE / "tasks").glob("*.yml")} - {"main.yml"}


def test_every_variable_is_explained_in_the_defaults_or_made_by_a_task() -> None:
    defaults = read(ROLE / "defaults" / "main.yml")
    assert isinstance(defaults, dict)
    made = set()
    for path in TASKS:
        for task in tasks(path):
            made |= set(task.get("vars", {}) or {}) | {str(task.get("register", ""))}  # type: ignore[call-overload]
            made |= set(task.get("ansible.builtin.set_fact", {}) or {})  # type: ignore[call-overload]
    used: dict[str, str] = {}
    for path in (*TASKS, *TEMPLATES, ROLE / "defaults" / "main.yml"):
        text = re.sub(r"^\s*#.*$", "", path.read_text(), flags=re.MULTILINE)
        for name in NAME.findall(text):
            used[name] = path.name
    unknown = {
        name: file
        for name, file in used.items()
        if name not in defaults and name not in made and name not in FILES
    }
    assert not unknown
    assert set(defaults) <= set(used)


def test_what_the_inventory_sets_are_variables_of_the_role() -> None:
    defaults = read(ROLE / "defaults" / "main.yml")
    assert isinstance(defaults, dict)
    for path in (FOLDER / "inventory").glob("*_vars/*.yml"):
        found = read(path)
        assert isinstance(found, dict)
        assert found.keys() <= defaults.keys()


def test_every_notification_is_heard() -> None:
    handlers = {
        str(task.get("listen", task["name"])) for task in tasks(ROLE / "handlers" / "main.yml")
    }
    told: set[str] = set()
    for path in (ROLE / "tasks").glob("*.yml"):
        for task in tasks(path):
            notify = task.get("notify", [])
            told |= set(notify if isinstance(notify, list) else [str(notify)])
    assert told == handlers


def test_the_settings_are_checked_with_a_command_that_exists() -> None:
    text = (ROLE / "tasks" / "configure.yml").read_text()
    found = re.search(r'validate: "\{\{ kiosk_program \}\} (.*)"', text)
    assert found
    options = parser().parse_args(found[1].split())
    assert (options.command, options.settings, options.config) == ("check", True, Path("%s"))


def test_the_playbooks_apply_the_role() -> None:
    for name in ("kiosk.yml", "local.yml"):
        play = read(FOLDER / name)
        assert isinstance(play, list)
        assert play[0]["roles"] == [{"role": "kiosk"}]
        assert play[0]["hosts"] in read(FOLDER / "inventory" / "hosts.yml")  # type: ignore[operator]
