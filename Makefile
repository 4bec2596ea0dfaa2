#: make               builds build/referat
#: make deps          installs the Debian packages that building needs
#: make site          builds the site; CONTENT= OUT= CONFIG= choose others
#: make check-deps    installs the packages that the tests need
#: make check         runs every test, with the sanitizers and valgrind too
#: make check-spec    runs the examples of tests/spec; AT=FILE or AT=FILE:LINE
#:                    runs those of a file, or the one at a line of it
#: make check-browser runs the tests of pages and scripts in Chromium
#: make bench         measures the search, compared with Pagefind
#: make bench-build   measures a build, compared with Hugo, another referat and
#:                    a floor; tests/bench/build.py lists its settings
#: make profile       shows which stages of a build take how long
#: make asan          runs the tests under the address and UB sanitizers
#: make valgrind      runs the tests under valgrind
#: make install       installs into DESTDIR= and PREFIX=
#: make format        formats the code with clang-format
#: make clean         removes what was built, but not the site
#: make help          lists these
#: All accept CC=clang, CFLAGS=, WERROR=-Werror and BUILD=folder

CC	 = cc
# Valgrind cannot read the newer DWARF that clang writes by default.
CFLAGS	 = -O2 -gdwarf-4
WERROR	 =
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	   -Wmissing-prototypes -Wwrite-strings $(WERROR)
CPPFLAGS = -D_GNU_SOURCE -iquote generator \
	   -DREFERAT_TEMPLATES=\"$(PREFIX)/share/referat/templates\"
SANITIZE = -O1 -gdwarf-4 -fno-omit-frame-pointer \
	   -fsanitize=address,undefined -fno-sanitize-recover=all
BUILD	 = build
PREFIX	 = /usr/local

LIBS	   = libcmark libxml-2.0 nettle libdeflate icu-i18n icu-uc inih libpcre2-8
TEST_LIBS  = check json-c
PACKAGES   = build-essential pkg-config libcmark-dev libxml2-dev nettle-dev \
	     libdeflate-dev libicu-dev libinih-dev libpcre2-dev
TEST_PACKAGES = check libjson-c-dev libxml2-utils valgrind clang \
	     libclang-rt-dev mandoc python3 python3-icalendar \
	     python3-jsonschema tzdata default-jre-headless chromium nginx \
	     $(NPM)
BENCH_PACKAGES = hugo python3 $(NPM)
PAGEFIND   = tests/bench/node_modules/.package-lock.json
# A Node.js that is not Debian's brings its own npm.
NPM	   = $(shell command -v npm >/dev/null || echo nodejs npm)

# -ffp-contract: charts must have the same bytes on every machine.
COMPILE	= $(CC) -std=c11 -ffp-contract=off $(WARNINGS) $(CPPFLAGS) \
	  $(CFLAGS) -pthread -MMD -MP
LINK	= $(CC) $(CFLAGS) -pthread

# Everything but main.c, because the tests have their own main.
SOURCES	:= $(filter-out generator/main.c, \
	     $(wildcard generator/*.c generator/*/*.c))
OBJECTS	:= $(SOURCES:generator/%.c=$(BUILD)/%.o)
TESTS	:= $(patsubst tests/%.c,$(BUILD)/tests/%.o,$(wildcard tests/run.c \
	     tests/fixtures/*.c tests/spec/*.c tests/unit/*/*.c))
SCRIPTS	:= tests/check_layers.sh $(wildcard tests/site/check_*.sh)

all: $(BUILD)/referat

$(BUILD)/referat: $(BUILD)/main.o $(OBJECTS)
	@echo 'link $@'
	@$(LINK) -o $@ $^ $(LDFLAGS) $$(pkg-config --libs $(LIBS))

$(BUILD)/run-tests: $(TESTS) $(OBJECTS)
	@echo 'link $@'
	@$(LINK) -o $@ $^ $(LDFLAGS) $$(pkg-config --libs $(LIBS) $(TEST_LIBS))

$(BUILD)/run-tests-valgrind: $(TESTS) $(OBJECTS) $(BUILD)/tests/no_jit.o
	@echo 'link $@'
	@$(LINK) -o $@ $^ $(LDFLAGS) $$(pkg-config --libs $(LIBS) $(TEST_LIBS))

$(BUILD)/%.o: generator/%.c $(BUILD)/flags
	@echo '$(CC) $<'
	@mkdir -p $(@D)
	@$(COMPILE) $$(pkg-config --cflags $(LIBS)) -c -o $@ $<

$(BUILD)/tests/%.o: tests/%.c $(BUILD)/flags
	@echo '$(CC) $<'
	@mkdir -p $(@D)
	@$(COMPILE) -iquote tests $$(pkg-config --cflags $(LIBS) $(TEST_LIBS)) -c -o $@ $<

# Rewritten only if the flags change, and then everything is compiled again.
# Packages that the same make installs come first.
$(BUILD)/flags: FORCE | $(filter deps check-deps bench-deps,$(MAKECMDGOALS))
	@mkdir -p $(BUILD)
	@echo '$(COMPILE)' | cmp -s - $@ || echo '$(COMPILE)' >$@

-include $(OBJECTS:.o=.d) $(TESTS:.o=.d) $(BUILD)/main.d

site: $(BUILD)/referat
	$(BUILD)/referat build $(if $(CONFIG),-c '$(CONFIG)') \
	    $(if $(CONTENT),-C '$(CONTENT)') $(if $(OUT),-o '$(OUT)')

# Scripts run the program in $REFERAT and end with "N passed, N failed", and
# with ", N skipped" if something is missing here.
check: run-tests $(SCRIPTS) asan valgrind

# $(COST) NAME COMMAND...: says how much CPU the command used.
COST	= bash -c 'TIMEFORMAT="cost of $$1: %U + %S s"; shift; time "$$@"' cost

run-tests: $(BUILD)/run-tests
	$(COST) $(BUILD)/run-tests $(BUILD)/run-tests

check-spec: $(BUILD)/run-tests
	@$(BUILD)/run-tests spec $(AT)

$(SCRIPTS): $(BUILD)/referat FORCE
	REFERAT=$(abspath $(BUILD)/referat) $(COST) $@ bash $@

check-browser: $(BUILD)/referat
	for name in search watch pages; do \
	    REFERAT=$(abspath $(BUILD)/referat) $(COST) "browser, $$name" \
	    bash tests/browser/check_$$name.sh || exit; done

# Accepts ITEMS='1000 10000 100000'.
bench: $(BUILD)/referat $(PAGEFIND)
	REFERAT=$(abspath $(BUILD)/referat) \
	    python3 -B tests/bench/search.py $(ITEMS)

# Accepts MEETINGS='300 1000' ROUNDS=3 LARGE=1 BEFORE=program and others.
bench-build: bench-deps $(BUILD)/referat $(BUILD)/floor $(PAGEFIND)
	REFERAT=$(abspath $(BUILD)/referat) FLOOR=$(abspath $(BUILD)/floor) \
	    python3 -B tests/bench/build.py

$(BUILD)/floor: $(BUILD)/tests/bench/floor.o
	@echo 'link $@'
	@$(LINK) -o $@ $^ $(LDFLAGS) $$(pkg-config --libs libcmark)

$(PAGEFIND): tests/bench/package-lock.json
	cd tests/bench && npm ci

# Accepts MEETINGS=40.
profile: $(BUILD)/referat
	@REFERAT=$(abspath $(BUILD)/referat) \
	    python3 -B tests/bench/profile.py $(MEETINGS)

# Without -Werror: with the sanitizers the compiler gives false warnings.  Sites
# come out of it with the same bytes, so nothing looks at them a second time.
asan: $(BUILD)/referat
	CK_FORK=no $(MAKE) BUILD=$(BUILD)-asan CFLAGS='$(SANITIZE)' WERROR= \
	    run-tests $(BUILD)-asan/referat tests/site/check_program.sh
	REFERAT=$(abspath $(BUILD)-asan/referat) \
	    PLAIN=$(abspath $(BUILD)/referat) \
	    $(COST) tests/check_same_bytes.sh bash tests/check_same_bytes.sh

# Valgrind finds what the sanitizers do not: reads of memory that was never set.
# Long loops over one thing are left out, they would take minutes.
valgrind: $(BUILD)/run-tests-valgrind
	CK_FORK=no CK_EXCLUDE_TAGS='long killed' $(COST) valgrind \
	    valgrind -q --leak-check=full --error-exitcode=99 \
	    --suppressions=tests/data/valgrind.supp \
	    $(BUILD)/run-tests-valgrind

SUDO	= $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT	= $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get
INSTALL = set -- $$(for p in $(1); do dpkg-query -W -f '$${Status}' $$p \
	    2>&1 | grep -q 'ok installed' || echo $$p; done); \
	  [ $$\# = 0 ] || $(APT) install -y --no-install-recommends "$$@" || \
	  { $(APT) update && $(APT) install -y --no-install-recommends "$$@"; }

deps:
	@$(call INSTALL,$(PACKAGES))

check-deps: deps
	@$(call INSTALL,$(TEST_PACKAGES))
	@cd tests && [ node_modules/.package-lock.json -nt \
	    package-lock.json ] || npm ci

bench-deps: deps
	@$(call INSTALL,$(BENCH_PACKAGES))

install: $(BUILD)/referat
	install -D -t $(DESTDIR)$(PREFIX)/bin $(BUILD)/referat
	for page in man/*; do install -D -m 644 -t \
	    $(DESTDIR)$(PREFIX)/share/man/man$${page##*.} $$page || exit; done
	mkdir -p $(DESTDIR)$(PREFIX)/share/referat
	cp -R templates site.conf $(DESTDIR)$(PREFIX)/share/referat

format:
	clang-format -i $$(git ls-files 'generator/*.[ch]' 'tests/*.[ch]')

clean:
	rm -rf $(BUILD) $(BUILD)-asan $(BUILD)-clang

help:
	@sed -n 's/^#: //p' Makefile

FORCE:

.PHONY: all site check run-tests check-spec check-browser bench bench-build \
	profile asan valgrind deps check-deps bench-deps install format \
	clean help FORCE
