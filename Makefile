# make demo   the whole run on the embedded AWS   (EXPORTS="a.zip b.xml" for your own files, CATALOG=2024 for the old catalogue)
# make test   the gate: format, lint, types, arrows between rooms, tests
# make matrix every fault of Bedrock, times every state in which a run can be killed, into docs/matrix.md: half an hour
# make bench  speed and memory, side by side with the obvious alternatives
# make costs  measure a run and write docs/costs.md anew
# make bootstrap  what the CDK needs in an account and Region: once, before the first deployment
# make deploy the real thing, into the AWS account that your credentials name
# make destroy  both stacks, out of that account; what Bedrock has made goes with `jonabot teardown`
# make security, make faults   run everything, break everything, and write docs/security.md and docs/faults.md
# make lock   pin everything anew, after a change in requirements.txt or lambdas/requirements.txt
.DEFAULT_GOAL := help
.PHONY: help setup demo test matrix bench costs security faults bootstrap deploy destroy lock clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CATALOG ?= today
export OPENBLAS_NUM_THREADS ?= 1
# Many containers set it; then each of a gate's many processes compiles all that it imports.
unexport PYTHONDONTWRITEBYTECODE
READY := $(VENV)/.ready
NODE_READY := node_modules/.ready

help:
	@sed -n '1,/^[^#]/s/^# //p' Makefile

setup: $(READY)

$(READY): requirements.txt constraints.txt lambdas/requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Jonabot needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check $$(grep -o '^uv==[^ ]*' requirements.txt)
	$(BIN)/uv pip install --quiet --system-certs --python $(BIN)/python -r requirements.txt || $(BIN)/pip install --quiet -r requirements.txt
	@touch $@

$(NODE_READY): package.json package-lock.json $(READY)
	$(BIN)/python -m cli.embedded.node npm ci --loglevel=error --no-fund --no-audit
	@touch $@

demo: $(READY)
	$(BIN)/jonabot demo --catalog $(CATALOG) $(EXPORTS)

test: $(READY) $(NODE_READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder

matrix: $(READY)
	$(BIN)/python -m tests.workflow.matrix

bench: $(READY)
	$(BIN)/uv pip install --quiet --system-certs --python $(BIN)/python -r benchmarks/requirements.txt || $(BIN)/pip install --quiet -r benchmarks/requirements.txt
	$(BIN)/python -m benchmarks

costs: $(READY)
	$(BIN)/python -m benchmarks.costs

security: $(READY)
	$(BIN)/python -m tests.workflow.privileges

faults: $(READY)
	$(BIN)/python -m tests.workflow.faults

bootstrap: $(READY) $(NODE_READY)
	$(BIN)/python -m cli.embedded.node node node_modules/aws-cdk/bin/cdk bootstrap

deploy: $(READY) $(NODE_READY)
	$(BIN)/python -m cli.embedded.node node node_modules/aws-cdk/bin/cdk deploy --all

destroy: $(READY) $(NODE_READY)
	$(BIN)/python -m cli.embedded.node node node_modules/aws-cdk/bin/cdk destroy --all

lock: $(READY)
	$(BIN)/uv pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url lambdas/requirements.txt -o lambdas/requirements.lock
	grep -v -e '^-e' -e '^-c' requirements.txt | $(BIN)/uv pip compile --quiet --system-certs --universal --python-version 3.11 --no-annotate --no-header --no-emit-index-url - -o constraints.txt
	sed -i "1i # Exact versions of everything, written by 'make lock'. requirements.txt says why each direct one is here." constraints.txt

clean:
	rm -rf $(VENV) node_modules cdk.out build .pytest_cache .mypy_cache .ruff_cache .hypothesis
