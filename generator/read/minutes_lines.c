#include "minutes_lines.h"

struct str
minutes_line(const struct minutes *minutes, size_t i)
{
	return minutes->source->lines[i].text;
}
