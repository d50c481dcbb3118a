# SPDX-License-Identifier: GPL-3.0-or-later
#
# make run              start the kiosk, setting up what is needed first (ARGS="..." for options)
# make test             everything below that checks something
# make lint             the rules and the layout of the code
# make types            the types of the Python code
# make qmllint          the types of the QML code
# make check            the article, the catalogues and the settings
# make self-test        every screen in every language, and what they are made of (docs/diagnosis.md)
# make tour             a picture of every screen, in build/tour
# make stills           the kept pictures of the moving stage taken again, to look at and keep
# make bench            how fast and how small it is, beside Chromium (ARGS="--quick")
# make soak             many visits, and what grows (ARGS="--visits 10000 --seed 1")
# make monkey           touches at random (ARGS="--touches 100000 --seed 1")
# make format           write the code as `make lint` wants it
# make translations     bring the catalogues up to date with the texts (LANGUAGES="es" adds one)
# make package          the kiosk with all it needs, in dist/ (docs/packaging.md)
# make package-test     starts that where nothing else is installed (as root)
# make deb              the package of Debian and Ubuntu from dist/kiosk, in dist
# make clean            remove what was made (not .venv)
#
# The environment is made with PYTHON, which must be 3.11 or newer.

PYTHON ?= python3
ARGS ?=
LANGUAGES ?=

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
TOUR := build/tour

PO := $(shell find translations -name '*.po' 2>/dev/null)
MO := $(PO:.po=.mo)
QML = $(shell find kiosk/ui/qml -name '*.qml')

MAKEFLAGS += --no-builtin-rules --no-print-directory
.SILENT:
.DELETE_ON_ERROR:
.PHONY: run test lint types qmllint pytest check self-test tour stills bench soak monkey format \
	translations package package-test deb clean ready FORCE

# The kiosk itself exits with 5 where there is no screen to show it on.
run: ready
	status=0; $(BIN)/kiosk $(ARGS) || status=$$?; \
	if [ $$status -eq 5 ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		echo "Walking the tour instead; its pictures go to $(TOUR)."; \
		exec $(BIN)/kiosk tour --out $(TOUR); \
	fi; \
	exit $$status

# All of them, even after one has failed, so that one run shows everything.
test: ready $(STAMPS)/libraries-test
	$(MAKE) --keep-going lint types qmllint pytest check

lint: ready
	status=0; \
	$(BIN)/ruff check --quiet --output-format concise . || status=1; \
	$(BIN)/ruff format --quiet --check --output-format concise . || status=1; \
	$(BIN)/python tests/rules/qml_types.py --format-check || status=1; \
	exit $$status

types: ready
	$(BIN)/mypy --no-error-summary

qmllint: ready
	$(BIN)/python tests/rules/qml_types.py

pytest: ready
	$(BIN)/python -m pytest --quiet --numprocesses auto --dist worksteal $(ARGS)

check: ready
	status=0; \
	$(BIN)/kiosk check || status=1; \
	$(BIN)/python -m kiosk.i18n.build check || status=1; \
	$(BIN)/kiosk check --translations || status=1; \
	exit $$status

self-test: ready
	$(BIN)/kiosk self-test $(ARGS)

tour: ready
	$(BIN)/kiosk tour --out $(TOUR) $(ARGS)

# The old ones go first: a beat that is gone leaves no picture behind.
stills: ready
	rm -f tests/ui/stills/*.png
	RENEW_STILLS=1 $(BIN)/python -m pytest --quiet tests/ui/test_stills.py

bench: ready
	$(BIN)/python tests/benchmarks/run.py $(ARGS)

soak: ready
	$(BIN)/python tests/endurance/soak.py $(ARGS)

monkey: ready
	$(BIN)/python tests/endurance/monkey.py $(ARGS)

format: ready
	$(BIN)/ruff format --quiet .
	$(BIN)/pyside6-qmlformat -n -i $(QML)

translations: ready
	$(BIN)/python -m kiosk.i18n.build extract
	$(BIN)/python -m kiosk.i18n.build update $(LANGUAGES)
	$(BIN)/python -m kiosk.i18n.build compile

package: ready
	$(BIN)/python resources/package/build.py

package-test: ready
	$(BIN)/python -m pytest --quiet tests/package $(ARGS)

deb:
	sh resources/linux/deb.sh dist/kiosk dist

clean:
	rm -rf build dist kiosk.egg-info resources/fonts/built .mypy_cache .pytest_cache .ruff_cache
	find . -path ./$(VENV) -prune -o -name __pycache__ -prune -exec rm -rf {} +
	find translations -name '*.mo' -delete 2>/dev/null || true
	rm -f $(STAMPS)/fonts $(STAMPS)/catalogues

# What is set up once; a stamp says that it was.

ready: $(STAMPS)/installed $(STAMPS)/fonts $(STAMPS)/catalogues

$(STAMPS)/libraries-%: resources/linux/libraries.sh
	mkdir -p $(@D)
	PYTHON="$(PYTHON)" sh $< $* && touch $@ || [ $$? -eq 3 ]

$(STAMPS)/venv: | $(STAMPS)/libraries-run
	"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Python 3.11 or newer is needed. Say which it is: make PYTHON=python3.12 run" >&2; \
		exit 1; \
	}
	echo "Making the environment in $(VENV)"
	"$(PYTHON)" -m venv $(VENV)
	touch $@

$(STAMPS)/installed: pyproject.toml $(STAMPS)/venv
	echo "Installing what the kiosk is built on"
	$(BIN)/python -m pip install -qq --disable-pip-version-check --editable ".[build,test]"
	touch $@

$(STAMPS)/fonts: resources/fonts/build_fonts.py $(STAMPS)/installed
$(STAMPS)/fonts: $(if $(wildcard resources/fonts/built/*.ttf),,FORCE)
	$(BIN)/python resources/fonts/build_fonts.py
	touch $@

$(STAMPS)/catalogues: $(PO) $(STAMPS)/installed
$(STAMPS)/catalogues: $(if $(filter-out $(wildcard $(MO)),$(MO)),FORCE)
	$(if $(PO),$(BIN)/python -m kiosk.i18n.build compile)
	touch $@

FORCE:
