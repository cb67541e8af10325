from __future__ import annotations

from pathlib import Path

from cli.embedded.recording import Call, Recorder, Session, recorded_calls

READ = Call("ASIA1", "s3:GetObject", "arn:aws:s3:::bucket/exports/a.zip")


def test_a_call_is_told_once_however_often_it_was_made_and_by_whose_key(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    for _ in range(3):
        recorder.call(READ)
    recorder.session(Session("ASIA1", "arn:aws:sts::1:assumed-role/Parse/run"))
    (call,) = recorded_calls(tmp_path)
    assert call.principal == "arn:aws:sts::1:assumed-role/Parse/run"
    assert (call.action, call.resource) == (READ.action, READ.resource)


def test_two_processes_write_into_one_record(tmp_path: Path) -> None:
    Recorder(tmp_path).call(READ)
    Recorder(tmp_path).call(Call("role", "s3:ListBucket", "arn:aws:s3:::bucket", {"s3:prefix": "runs/"}))
    assert [call.context for call in recorded_calls(tmp_path)] == [{}, {"s3:prefix": "runs/"}]


def test_without_a_call_there_is_nothing(tmp_path: Path) -> None:
    assert recorded_calls(tmp_path) == []
