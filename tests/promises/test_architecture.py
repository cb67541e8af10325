"""docs/architecture.md says what passes between the rooms, and a page that nobody checks says what was so last year."""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from handlers.take_inventory import Begun
from jonabot import layout
from jonabot.failure import ExplainedFailure
from jonabot.run_data import ReportPublished, RunData
from tests.infra.conftest import synthesize

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/architecture.md"
TABLE = f'the table of "A run" in {PAGE.name}'
State = dict[str, Any]


def section(title: str) -> str:
    return PAGE.read_text().partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def names(cell: str) -> set[str]:
    return set(filter(None, cell.split(", ")))


def rows() -> list[tuple[set[str], set[str], str]]:
    """The states of each row, their handlers, and what they add or how the run ends."""
    cells = re.findall(r"^\| (?!state)(.+?) \|(?: (.+?))? \|(?: (.+?))? \|$", section("A run"), re.MULTILINE)
    return [(names(states), names(handlers), adds) for states, handlers, adds in cells]


def keys(adds: str) -> set[str]:
    return set(re.findall(r"`(\w+)", adds))


@pytest.fixture(scope="module")
def states() -> dict[str, State]:
    """Those inside the map too; a function bears the name of its handler."""
    resources = synthesize().to_json()["Resources"]

    def handler(token: dict[str, Any]) -> str:
        resource = resources.get(token.get("Fn::GetAtt", [""])[0], {})
        return str(resource.get("Properties", {}).get("Handler", "")).removeprefix("handlers.").removesuffix(".handler")

    machine = next(it for it in resources.values() if it["Type"] == "AWS::StepFunctions::StateMachine")
    parts = machine["Properties"]["DefinitionString"]["Fn::Join"][1]
    found: dict[str, State] = json.loads("".join(it if isinstance(it, str) else handler(it) for it in parts))["States"]
    return {**found, **found["Parse archives"]["ItemProcessor"]["States"]}


def called_by(state: State) -> set[str]:
    return {state.get("Parameters", {}).get("FunctionName", state["Resource"])} if state["Type"] == "Task" else set()


def added_by(state: State) -> set[str]:
    """The first task makes the whole data; what the map makes stays in the bucket."""
    if state["Type"] not in {"Task", "Pass"} or state.get("End"):
        return set()
    return {state["ResultPath"].removeprefix("$.")} if "ResultPath" in state else set(Begun.__struct_fields__)


def test_every_state_has_its_row_and_every_ending_its_place(states: dict[str, State]) -> None:
    ends = {name for name, state in states.items() if state["Type"] in {"Succeed", "Fail"}}
    told = {name for _, _, adds in rows() for name in names(adds.partition("ends: ")[2])}
    assert told == ends, f'put the endings behind "ends:" in {TABLE}'
    assert {name for row, _, _ in rows() for name in row} == set(states) - ends, f"put every state into {TABLE}"


def test_every_row_tells_the_handlers_and_the_keys_that_its_states_add(states: dict[str, State]) -> None:
    for row, handlers, adds in rows():
        assert row <= set(states), f"take {row - set(states)} out of {TABLE}"
        assert handlers == set().union(*(called_by(states[name]) for name in row)), (
            f"correct who handles {row}: {TABLE}"
        )
        assert keys(adds) == set().union(*(added_by(states[name]) for name in row)), f"correct what {row} adds: {TABLE}"


def test_every_key_is_told_with_its_fields() -> None:
    hints = get_type_hints(RunData) | {"report": ReportPublished, "failure": ExplainedFailure}
    real = {key: set(fields_of(next(iter(get_args(hint)), hint))) for key, hint in hints.items()}
    real["failure"].add("report")
    assert {key for _, _, adds in rows() for key in keys(adds)} == set(real), (
        f"put the keys of run_data.py into {TABLE}"
    )
    for key, told in re.findall(r"`(\w+) \{(.+?)\}`", section("A run")):
        hold(names(told), real[key], key)


def test_every_key_of_the_bucket_is_listed() -> None:
    listed, folder = set(), ""
    for line in section("The bucket").split("```")[1].splitlines():
        folder = folder if line.startswith(" ") else line.partition(" ")[0]
        listed |= {folder + name for name in re.findall(r"[\w<>/-]+\.(?:jsonl?|html)", line)}
    assert listed == keys_of_the_bucket(), f'put the keys of layout.py into "The bucket" of {PAGE.name}'


def test_layout_alone_spells_them() -> None:
    files = {key.rpartition("/")[2] for key in keys_of_the_bucket()} - {"report.html"}  # a template is called so too
    sources = {*(ROOT / "lambdas").rglob("*.py"), *(ROOT / "cli").glob("*.py"), *(ROOT / "benchmarks").rglob("*.py")}
    for path in sources - {ROOT / "lambdas/jonabot/layout.py"}:
        texts = {node.value for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant)}
        assert not texts & files, f"take {texts & files} of {path} from layout.py"


def keys_of_the_bucket() -> set[str]:
    made = {make(*(f"<{it}>" for it in inspect.signature(make).parameters)) for make in of_layout("_key")}
    return made | {layout.training_set_prefix("<digest>") + name for name in of_layout("_FILE")}


def of_layout(ending: str) -> Iterator[Any]:
    return (value for name, value in vars(layout).items() if name.endswith(ending))


def test_every_class_and_function_of_the_page_is_in_the_code() -> None:
    code = "".join(re.findall(r"```python\n(.+?)```", PAGE.read_text(), re.DOTALL))
    assert code.startswith("# "), "the path of a file stands, as a comment, above what is in it"
    for path, stubs in re.findall(r"^# (\S+)\.py.*\n((?:(?!# ).*\n)+)", code, re.MULTILINE):
        module = import_module("jonabot." + path.replace("/", "."))
        for stub in ast.parse(re.sub(r"(-> [^#\n]+).*", r"\1: ...", stubs)).body:
            assert isinstance(stub, ast.FunctionDef | ast.ClassDef)
            real: Any = getattr(module, stub.name, None)
            assert getattr(real, "__module__", "") == module.__name__, (
                f"{stub.name} is not in {path}.py: correct {PAGE.name}"
            )
            if isinstance(stub, ast.ClassDef):
                hold(set(re.findall(r"\w+|\.\.\.", ast.unparse(stub.body[0]))), fields_of(real), stub.name)
            else:
                written = ast.parse(inspect.getsource(real)).body[0]
                assert head(stub) == head(written), f"correct the signature of {stub.name} in {PAGE.name}"


def head(function: ast.stmt) -> str:
    assert isinstance(function, ast.FunctionDef)
    return f"{function.name}({ast.unparse(function.args)}) -> {ast.unparse(function.returns or function)}"


def fields_of(kind: Any) -> set[str]:
    return set(getattr(kind, "__struct_fields__", ()))


def hold(told: set[str], real: set[str], name: str) -> None:
    """`...` stands for fields that are left out."""
    assert told - {"..."} <= real, f"{name} has no {told - real - {'...'}}: correct {PAGE.name}"
    assert "..." in told or told == real, f"put {real - told} of {name}, or `...`, into {PAGE.name}"
