from __future__ import annotations

import msgspec
import pytest

from cli.embedded.bedrock.faults import Fault, Faults, read_faults


def test_a_fault_strikes_as_often_as_it_says() -> None:
    faults = Faults([Fault("throttling", "GetCustomModel", times=2)])
    struck = [faults.strike_request("GetCustomModel") for _ in range(3)]
    assert [fault is not None for fault in struck] == [True, True, False]


def test_a_fault_without_a_number_of_times_strikes_always() -> None:
    faults = Faults([Fault("slow", times=None)])
    assert all(faults.strike_request("Converse") for _ in range(100))


def test_a_fault_strikes_its_own_operation_only() -> None:
    faults = Faults([Fault("throttling", "GetCustomModel")])
    assert faults.strike_request("ListCustomModels") is None
    assert faults.strike_request("GetCustomModel") is not None


def test_a_fault_of_jobs_strikes_no_request_and_no_deployment() -> None:
    faults = Faults([Fault("hang-in-phase", phase="training"), Fault("fail-late")])
    assert faults.strike_request("CreateModelCustomizationJob") is None
    assert faults.strike_resource("CreateCustomModelDeployment") is None
    assert faults.strike_phase("validation") is None
    assert faults.strike_phase("training") is not None
    assert faults.strike_end() is not None


def test_a_fault_of_deployments_strikes_no_job() -> None:
    faults = Faults([Fault("fail-late", "CreateCustomModelDeployment")])
    assert faults.strike_end() is None
    assert faults.strike_resource("CreateCustomModelDeployment") is not None


def test_faults_may_be_added_and_forgotten_later() -> None:
    faults = Faults()
    faults.add([Fault("server-error")])
    faults.clear()
    assert faults.strike_request("Converse") is None


def test_faults_are_read_from_a_list_or_alone() -> None:
    assert read_faults('{"kind": "throttling"}') == [Fault("throttling")]
    assert read_faults('[{"kind": "throttling", "times": null}]') == [Fault("throttling", times=None)]


@pytest.mark.parametrize(
    "text", ['{"kind": "magic"}', '{"kind": "slow", "colour": 1}', '{"kind": "slow", "times": 0}', "{"]
)
def test_a_fault_that_is_not_known_is_refused(text: str) -> None:
    with pytest.raises(msgspec.MsgspecError):
        read_faults(text)
