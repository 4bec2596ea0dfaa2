# make help	lists what there is to make

CC	 = cc
CFLAGS	 = -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	   -Wmissing-prototypes -Wwrite-strings
CPPFLAGS = -D_GNU_SOURCE -Igenerator
BUILD	 = build
LIBS	 = libcmark libxml-2.0 json-c nettle icu-i18n icu-uc inih

PKGCFLAGS := $(shell pkg-config --cflags $(LIBS) 2>/dev/null)
PKGLIBS	  := $(shell pkg-config --libs $(LIBS) 2>/dev/null)
COMPILE	   = $(CC) -std=c11 $(WARNINGS) $(CPPFLAGS) $(PKGCFLAGS) $(CFLAGS) \
	     -pthread -MMD -MP

CONTENT	 = content
OUT	 = public
CONFIG	 = site.conf

# Everything but main.c, so that the tests link with it too.
SOURCES	:= $(filter-out generator/main.c,$(wildcard generator/*.c))
OBJECTS	:= $(SOURCES:generator/%.c=$(BUILD)/%.o)
TESTS	:= $(patsubst tests/%.c,$(BUILD)/tests/%.o,$(wildcard tests/*.c))

all: $(BUILD)/referat

$(BUILD)/referat: $(BUILD)/main.o $(OBJECTS)
	$(CC) $(CFLAGS) -pthread -o $@ $^ $(LDFLAGS) $(PKGLIBS)

$(BUILD)/run-tests: $(TESTS) $(OBJECTS)
	$(CC) $(CFLAGS) -pthread -o $@ $^ $(LDFLAGS) $(PKGLIBS) \
	    $(shell pkg-config --libs check 2>/dev/null)

$(BUILD)/%.o: generator/%.c | $(BUILD)/tests
	$(COMPILE) -c -o $@ $<

$(BUILD)/tests/%.o: tests/%.c | $(BUILD)/tests
	$(COMPILE) -c -o $@ $<

$(BUILD)/tests:
	mkdir -p $@

-include $(wildcard $(BUILD)/*.d $(BUILD)/tests/*.d)

.PHONY: all
