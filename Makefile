# What can be done here: make run, test, lint, lock, bench, compiled, soak, messages, pictures, transcripts, clean.
# Everything lives in .venv, which is made from the lock files on the first call and again when they change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# How pytest runs; for a part: make test TESTS=tests/terminal. Two workers more than cores, as many tests wait for a clock; a file is
# one worker's, so that what its tests share is made once, and those that take longest come first (tests/conftest.py).
PYTEST ?= -n $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 2)') --dist loadfile --no-loadscope-reorder
TESTS ?=
# Where the compiled reader goes; of no use once a source is newer.
FAST := build/compiled

# Tests start the program hundreds of times: it is compiled once, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := run
.PHONY: run test lint lock bench compiled soak messages pictures transcripts clean

# With a token the bot, without one the demo: it needs no token and no network. make run COMPILED=1: with the compiled reader.
run: $(VENV)/.ready-to-run $(if $(COMPILED),$(FAST)/.ready)
	@if [ -n "$$DISCORD_TOKEN" ] || grep -Eqs "^(export )?DISCORD_TOKEN *= *['\"]?[^'\" #]" .env; then \
		exec $(BIN)/transfer-saga run; \
	else \
		exec $(BIN)/transfer-saga demo; \
	fi

ifdef COMPILED
run: export PYTHONPATH := $(FAST)
endif

test: $(VENV)/.ready-to-test
	$(BIN)/python -m pytest -m "not soak" $(PYTEST) $(TESTS)

lint: $(VENV)/.ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

# The reader as machine code, which takes a C compiler and some minutes; with it reading takes two thirds of the time.
compiled: $(FAST)/.ready

$(FAST)/.ready: $(VENV)/.ready-to-test tests/compiled.py $(shell find bot -name '*.py')
	PYTHONPATH=. $(BIN)/python tests/compiled.py $(FAST)
	@touch $@

# Each in a table, and as JSON in build/bench; reading also with the compiled reader, where that can be made.
bench: $(VENV)/.ready-to-bench
	@mkdir -p build/bench
	@command -v cc > /dev/null && $(MAKE) --no-print-directory compiled || echo "Reading is measured without the compiled reader." >&2
	@for bench in tests/bench/bench_*.py; do echo "$$bench"; \
		PYTHONPATH=. $(BIN)/python "$$bench" --json "build/bench/$$(basename "$$bench" .py).json" || exit 1; done

soak: $(VENV)/.ready-to-test
	$(BIN)/python -m pytest -m soak --timeout 3600 $(TESTS)

# The message catalogues, brought up to date with the code; then translate what is empty in config/locale.
messages: $(VENV)/.ready-to-test
	PYTHONPATH=. $(BIN)/python tests/messages.py

# The README's pictures, drawn from what the demo answers.
pictures: $(VENV)/.ready-to-test
	PYTHONPATH=. $(BIN)/python tests/pictures.py

# What people read in Discord, command by command, and the pictures: in build/transcripts, or make transcripts FOLDER=... LOCALE=de
FOLDER ?= build/transcripts
LOCALE ?= en-GB
transcripts: $(VENV)/.ready-to-test
	PYTHONPATH=. $(BIN)/python tests/transcripts.py $(FOLDER) $(LOCALE)

# New versions of everything, for every platform and Python from 3.11 on, each file with its hash. Needs uv
# (https://docs.astral.sh/uv/), which alone resolves for all of them at once; nothing else here does.
# setuptools is locked for both: the project itself is installed with it, without asking any index.
lock:
	@command -v uv > /dev/null || { echo "make lock needs uv: see https://docs.astral.sh/uv/getting-started/installation/" >&2; exit 1; }
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade --quiet \
		pyproject.toml --group build --output-file requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade --quiet \
		pyproject.toml --group dev --output-file requirements-dev.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade --quiet \
		pyproject.toml --group bench --output-file requirements-bench.txt

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find bot cogs config db tests -name __pycache__ -prune -exec rm -rf {} +

# The stamps: older than a lock, the project's file or the Python itself means stale. What can test can also run, what can bench
# can also test.
$(VENV)/.ready-to-run: requirements.txt pyproject.toml $(BIN)/python
	$(call install,requirements.txt)
	@touch $@

$(VENV)/.ready-to-test: requirements-dev.txt requirements.txt pyproject.toml $(BIN)/python
	$(call install,requirements-dev.txt)
	@touch $(VENV)/.ready-to-run $@

$(VENV)/.ready-to-bench: requirements-bench.txt requirements-dev.txt requirements.txt pyproject.toml $(BIN)/python
	$(call install,requirements-bench.txt)
	@touch $(VENV)/.ready-to-run $(VENV)/.ready-to-test $@

define install
	@echo "Installing what $(1) lists into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endef

# Not there, or its Python is gone from the machine: made, or made anew.
$(BIN)/python:
	@command -v "$(PYTHON)" > /dev/null || \
		{ echo "$(PYTHON) was not found: install Python 3.11 or newer, or name one: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$$("$(PYTHON)" --version 2>&1) is too old: Python 3.11 or newer is needed, for example make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import venv, ensurepip' 2> /dev/null || \
		{ echo "$(PYTHON) has no venv module: install it first (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@"$(PYTHON)" -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }
