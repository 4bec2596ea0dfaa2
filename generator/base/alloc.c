#include "alloc.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STATUS_SYSTEM 3		/* see "Exit status" in referat(1) */

void
alloc_die(void)
{
	fputs("referat: out of memory\n", stderr);
	exit(STATUS_SYSTEM);
}

void *
xmalloc(size_t size)
{
	void *mem;

	mem = malloc(size != 0 ? size : 1);
	if (mem == NULL)
		alloc_die();
	return mem;
}

void *
xcalloc(size_t count, size_t size)
{
	void *mem;

	mem = calloc(count != 0 ? count : 1, size != 0 ? size : 1);
	if (mem == NULL)
		alloc_die();
	return mem;
}

void *
xrealloc(void *mem, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		alloc_die();
	mem = realloc(mem, count * size != 0 ? count * size : 1);
	if (mem == NULL)
		alloc_die();
	return mem;
}

char *
xstrdup(const char *text)
{
	size_t size = strlen(text) + 1;

	return memcpy(xmalloc(size), text, size);
}
