# The commands of the project. `make` alone lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# program=package, or =package where it brings no program
DEBIAN := soffice=libreoffice-writer =libreoffice-math pdftoppm=poppler-utils chromium=chromium node=nodejs npm=npm \
  =fonts-crosextra-carlito =fonts-crosextra-caladea =fonts-liberation

# Where this is set, Python would compile its modules anew at every start.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help build test lint format debian bench fuzz lock clean

help: ## List these commands
	@grep -E '^[a-z]+:.* ## ' Makefile | awk -F ':.* ## ' '{ printf "make %-8s %s\n", $$1, $$2 }'

build: $(VENV)/build.stamp ## Compile the example report into keluaran/
	$(BIN)/lkip build --triwulan 2 --tahun 2018

test: $(VENV)/test.stamp debian $(VENV)/npm.stamp lint ## Check everything: types, style, layers, behaviour
	$(BIN)/pytest

lint: $(VENV)/test.stamp ## Check types, style and layers only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(VENV)/test.stamp ## Format the code
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

debian: ## Install LibreOffice, a browser, node and fonts for the tests, where apt-get may
	@bash .ci/debian $(DEBIAN)

bench: $(VENV)/build.stamp ## Measure speed, memory and growth against their floors
	$(BIN)/python tests/bench/bench.py

fuzz: $(VENV)/test.stamp ## Judge thousands of mutants of the data files (SEED=7 for others)
	$(BIN)/python tests/hostile/fuzz.py $(if $(SEED),--seed $(SEED))

lock: ## Pin the newest fitting dependencies with their hashes (needs uv)
	export UV_CUSTOM_COMPILE_COMMAND='make lock'; \
	pin='uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes pyproject.toml'; \
	$$pin --group build --output-file requirements.txt && \
	$$pin --group dev --constraints requirements.txt --output-file requirements-dev.txt

clean: ## Remove the environment, the reports and all caches
	rm -rf $(VENV) keluaran build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find lkip_cli templates tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "lkip needs Python 3.11 or newer; name one: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/build.stamp: requirements.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q lkip_cli
	@touch $@

# The tests that need the language server are skipped without it, and say so.
$(VENV)/npm.stamp: tests/skema/package.json tests/skema/package-lock.json | $(VENV)/bin/python debian
	@mkdir -p $(VENV)/npm && cp $^ $(VENV)/npm
	@if command -v npm >/dev/null && npm ci --prefix $(VENV)/npm --ignore-scripts --no-audit --no-fund --loglevel=error; \
	  then touch $@; else echo "Going on without the YAML language server." >&2; fi

$(VENV)/test.stamp: requirements-dev.txt $(VENV)/build.stamp
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.txt
	@touch $@
