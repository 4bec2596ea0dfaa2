/*
 * Names of files in a line: "Kort over havnen.pdf Notat.docx".
 */
#ifndef READ_FILE_NAMES_H
#define READ_FILE_NAMES_H

#include <stdbool.h>

#include "base/str.h"

/*
 * Take the next file's name, which may contain blanks, off the line.  Returns
 * false if none is left.
 */
bool	 file_names_next(struct str *line, struct str *name);

#endif
