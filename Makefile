# Each target starts from nothing: it makes its own virtual environment, and asks the network for nothing once that is
# made. Another Python: make test PYTHON=python3.13 VENV=.venv-3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PAGE := examples/xianning-2024-08-06-p1.md
OUT := examples/out
JSON := $(OUT)/$(notdir $(PAGE:.md=.json))

.PHONY: help run test check lint types docs bench format clean
.DELETE_ON_ERROR:

help:
	@echo "make run     parse the example page: a summary here, the JSON in $(OUT)"
	@echo "make test    lint, types, docs, tests and documented examples"
	@echo "make lint    the rules of style, and the form of the code"
	@echo "make types   the types, strictly"
	@echo "make docs    the documentation, in docs/_build/html"
	@echo "make bench   speed beside jieba, cost of the import, scaling, an issue of 24 pages"
	@echo "make format  put the code in its form"
	@echo "make clean   remove all that was made"

# The stamps: `made` is an environment with a pip that knows dependency groups, `run` has the library, `dev` all else.

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	    echo "newsparse needs Python 3.10 or later; $(PYTHON) is older, or cannot be run. Name another: make $(or $(MAKECMDGOALS),run) PYTHON=python3.12" >&2; exit 1; }
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { \
	    echo "$(PYTHON) cannot make a virtual environment; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(PIP) install --upgrade "pip>=25.1"
	@touch $@

$(VENV)/run: pyproject.toml | $(VENV)/made
	@echo "Installing newsparse ..."
	@$(PIP) install --editable .
	@touch $@

$(VENV)/dev: pyproject.toml | $(VENV)/made
	@echo "Installing newsparse and what its tests, types and docs need ..."
	@$(PIP) install --editable . --group dev
	@touch $(VENV)/run $@

run: $(VENV)/run
	@mkdir -p $(OUT)
	@$(BIN)/newsparse parse $(PAGE) --format json > $(JSON).part && mv $(JSON).part $(JSON)
	@$(BIN)/newsparse parse $(PAGE) --format summary
	@echo
	@echo "The same as JSON: $(JSON)"

test: check
	@echo "make test: lint, types, docs, tests and documented examples all passed."

check: lint types docs
	$(BIN)/python -m pytest --cov --cov-report=term -q

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

docs: $(VENV)/dev
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build/html

bench: $(VENV)/dev
	$(BIN)/python bench/run.py
	@echo
	$(BIN)/python bench/issue.py

format: $(VENV)/dev
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) $(OUT) docs/_build bench/results.json build dist
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
	find src tests bench tools docs -name __pycache__ -type d -prune -exec rm -rf {} +
