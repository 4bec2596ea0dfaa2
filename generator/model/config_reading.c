#include "config_reading.h"

void
config_report_unknown(struct config_reading *r, unsigned line,
    const char *what, const char *name, const char *meant)
{
	if (meant != NULL)
		COMPLAIN(r, line, "unknown %s \"%s\"; did you mean \"%s\"?",
		    what, name, meant);
	else
		COMPLAIN(r, line, "unknown %s \"%s\"; referat.conf(5) lists "
		    "them all", what, name);
}
