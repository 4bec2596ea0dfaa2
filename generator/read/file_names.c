#include "file_names.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"

/* How the names of files end. */
static const char *const file_endings[] = {
	".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".rtf",
	".jpg", ".png", ".msg", ".tif",
};

/* The length of the first file's name, or 0. */
static size_t
file_name(struct str line)
{
	size_t at, i;
	struct str rest;

	for (at = 1; at < line.len; at++)
		for (i = 0; i < COUNT(file_endings); i++) {
			rest = str_from(line, at);
			if (!utf8_starts_word(rest, file_endings[i]))
				continue;
			rest = str_from(rest, strlen(file_endings[i]));
			if (rest.len == 0 || rest.data[0] == ' ')
				return line.len - rest.len;
		}
	return 0;
}

bool
file_names_next(struct str *line, struct str *name)
{
	size_t len;

	*line = str_trim(*line);
	len = file_name(*line);
	*name = str_cut(*line, len);
	*line = str_from(*line, len);
	return len != 0;
}
