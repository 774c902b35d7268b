# Each target starts from nothing: it makes its own virtual environment, and asks the network for nothing once that is made.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAGE := examples/xianning-2024-08-06-p1.md
OUT := examples/out

.PHONY: help run test lint types docs bench format clean

help:
	@echo "make run     parse the example page: a summary here, the JSON in $(OUT)"
	@echo "make test    lint, types, tests, documented examples and docs"
	@echo "make bench   measure speed, import cost and scaling"
	@echo "make format  put the code in its form"
	@echo "make clean   remove all that was made"

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else "newsparse needs Python 3.10 or later; set PYTHON=/path/to/python3.10")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	touch $@

$(VENV)/run: $(VENV)/made pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/dev: $(VENV)/made pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	touch $@ $(VENV)/run

run: $(VENV)/run
	@mkdir -p $(OUT)
	@$(BIN)/newsparse parse $(PAGE) --format json --output $(OUT)/xianning-2024-08-06-p1.json
	@$(BIN)/newsparse parse $(PAGE) --format summary
	@echo
	@echo "The same as JSON: $(OUT)/xianning-2024-08-06-p1.json"

test: lint types docs
	$(BIN)/python -m pytest --cov --cov-report=term -q

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

docs: $(VENV)/dev
	$(BIN)/sphinx-build -n -W -q -b html docs docs/_build/html

bench: $(VENV)/dev
	$(BIN)/python bench/run.py

format: $(VENV)/dev
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) $(OUT) docs/_build bench/results.json .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
