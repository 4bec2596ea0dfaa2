/*
 * INI files and the front matter of Markdown files, by libinih: lines of
 * "key = value" or "key: value", "[section]" lines, comments.
 */
#ifndef BASE_INI_H
#define BASE_INI_H

#include "diag.h"
#include "str.h"

/*
 * Called for each setting; `section` is "" before the first one.  Double
 * quotes around a value are removed.  The strings are valid during the call
 * only.
 */
typedef void ini_setting(void *payload, const char *section, const char *key,
    const char *value, unsigned line);

/*
 * Read all settings in `text`.  Any other line is reported at `level` with the
 * name `file` and its number, counted from `first_line`, and skipped.  Returns
 * how many lines were skipped.
 */
size_t	 ini_read(struct str text, const char *file, unsigned first_line,
	    enum diag_level level, ini_setting *, void *payload,
	    struct diag *);

/* Returns the candidate that `word` was most likely meant to be, in which at
   most a third of its letters differ; NULL if none is close. */
const char	*ini_did_you_mean(const char *word,
	    const char *const candidates[], size_t count);

/* Report a key that is not one of `keys` as an error, and which was meant. */
void	 ini_unknown_key(struct diag *, const char *file, unsigned line,
	    const char *key, const char *const keys[], size_t count);

#endif
