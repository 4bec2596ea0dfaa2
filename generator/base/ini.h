/*
 * INI files and the front matter of Markdown files: "key = value" or
 * "key: value" lines, "[section]" lines, comments.  ini.c is where libinih is
 * met.
 */
#ifndef BASE_INI_H
#define BASE_INI_H

#include "diag.h"
#include "str.h"

/*
 * Called for each setting; `section` is "" before the first.  A value in
 * double quotes comes without them.  The strings last for the call only.
 */
typedef void ini_setting(void *payload, const char *section, const char *key,
    const char *value, unsigned line);

/*
 * Read all settings of `text`.  Each line that is none is reported at `level`
 * as `file` with its number (first_line is that of the text's first line) and
 * passed over.  Returns how many such lines there were.
 */
size_t	 ini_read(struct str text, const char *file, unsigned first_line,
	    enum diag_level level, ini_setting *, void *payload,
	    struct diag *);

/*
 * The candidate that `word` was most likely meant to be: at most a third of
 * its letters differ.  NULL when none is close.
 */
const char	*ini_did_you_mean(const char *word,
	    const char *const candidates[], size_t count);

/* Report as an error a key that is none of `keys`, and which was meant. */
void	 ini_unknown_key(struct diag *, const char *file, unsigned line,
	    const char *key, const char *const keys[], size_t count);

#endif
