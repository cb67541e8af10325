"""The problems that a person can mend: they are shown as one line, without a trace."""

from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError

from cli.approval import NothingToAnswer
from cli.ask import NothingToAsk
from cli.embedded.deploy import DeploymentFailed
from cli.embedded.launcher import EmbeddedAwsFailed
from cli.embedded.node import NodeMissing
from cli.erase import NotErased
from cli.extend import NotExtended
from cli.output import NotWritable
from cli.stack import NotDeployed
from cli.synthesis import SynthesisFailed
from cli.teardown import SomethingLeft
from cli.watch import RunNotStarted
from infra.settings_errors import SettingsError
from jonabot.errors import JonabotError

KNOWN_PROBLEMS = (
    JonabotError,
    SettingsError,
    SynthesisFailed,
    NotDeployed,
    NothingToAnswer,
    NothingToAsk,
    NotErased,
    NotExtended,
    NotWritable,
    SomethingLeft,
    RunNotStarted,
    EmbeddedAwsFailed,
    DeploymentFailed,
    NodeMissing,
    BotoCoreError,
    ClientError,
)


def in_words(problem: Exception) -> str:
    """What to tell the person: the problem's own message, if that says what to do."""
    if isinstance(problem, NoCredentialsError):
        return "There are no AWS credentials here. Log in (`aws login`, or AWS_PROFILE), or try `make demo`."
    return str(problem)
