from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from cli.embedded.bedrock.catalog import CatalogError, load_catalog


def ids(name: str, region: str = "us-east-1", **filters: str) -> set[str]:
    return {model.model_id for model in load_catalog(name, region).filtered(filters)}


def test_today_no_base_model_takes_continued_pre_training() -> None:
    for region in ("us-east-1", "us-west-2"):
        assert ids("today", region, byCustomizationType="CONTINUED_PRE_TRAINING") == set()


def test_today_nova_is_fine_tuned_in_virginia_only() -> None:
    assert ids("today", byCustomizationType="FINE_TUNING") == {
        "amazon.nova-micro-v1:0:128k",
        "amazon.nova-lite-v1:0:300k",
        "amazon.nova-pro-v1:0:300k",
        "amazon.nova-2-lite-v1:0:256k",
    }
    assert not any("nova" in model for model in ids("today", "us-west-2"))


def test_in_2024_titan_text_takes_continued_pre_training() -> None:
    titan = {"amazon.titan-text-lite-v1:0:4k", "amazon.titan-text-express-v1:0:8k"}
    assert ids("2024", byCustomizationType="CONTINUED_PRE_TRAINING") == titan
    assert ids("2024", byCustomizationType="FINE_TUNING") == titan


def test_every_filter_narrows() -> None:
    assert ids("today", "us-west-2", byProvider="Meta", byInferenceType="ON_DEMAND") == {
        "meta.llama3-1-8b-instruct-v1:0",
        "meta.llama3-1-70b-instruct-v1:0",
    }
    assert ids("today", byOutputModality="EMBEDDING") == {"amazon.titan-embed-text-v2:0"}
    assert ids("today", byProvider="Nobody") == set()


def test_a_model_is_found_by_id_and_by_arn_of_its_region() -> None:
    catalog = load_catalog("today", "us-east-1")
    arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0:128k"
    assert catalog.find(arn) is catalog.find("amazon.nova-micro-v1:0:128k") is not None
    assert catalog.find(arn.replace("us-east-1", "us-west-2")) is None


def test_a_larger_batch_takes_shorter_records() -> None:
    express = load_catalog("2024", "us-east-1").find("amazon.titan-text-express-v1:0:8k")
    assert express is not None
    assert express.customization is not None
    assert [express.customization.longest_record(size) for size in (1, 2, 4, 64)] == [4096, 2048, 2048, 2048]


@pytest.mark.parametrize("name", ["today", "2024"])
def test_a_model_that_may_be_customized_says_how(name: str) -> None:
    for region in ("us-east-1", "us-west-2"):
        for model in load_catalog(name, region):
            methods = model.customization.methods if model.customization else {}
            assert set(methods) == set(model.customizations_supported)


def test_a_catalogue_may_be_a_file_of_ones_own(tmp_path: Path) -> None:
    model = next(iter(load_catalog("2024", "us-east-1")))
    own = msgspec.structs.replace(model, model_lifecycle={"status": "LEGACY"})
    path = tmp_path / "catalog.json"
    path.write_bytes(msgspec.json.encode({"source": "test", "models": [own]}))
    (only,) = load_catalog(str(path), "us-east-1")
    assert only.is_legacy


@pytest.mark.parametrize("content", [None, "{", json.dumps({"source": "x", "models": [{"modelId": "a"}]})])
def test_a_catalogue_that_cannot_be_read_says_why(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "catalog.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(CatalogError, match=r"catalog\.json: "):
        load_catalog(str(path), "us-east-1")
