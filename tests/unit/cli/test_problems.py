"""A problem that a person can mend is one line that says how."""

from botocore.exceptions import NoCredentialsError

from cli.problems import KNOWN_PROBLEMS, in_words
from cli.stack import NotDeployed


def test_who_has_no_credentials_is_told_how_to_get_some_and_what_needs_none() -> None:
    problem = NoCredentialsError()
    assert isinstance(problem, KNOWN_PROBLEMS)
    assert "AWS_PROFILE" in in_words(problem)
    assert "make demo" in in_words(problem)


def test_another_problem_speaks_for_itself() -> None:
    assert in_words(NotDeployed("Deploy it.")) == "Deploy it."
