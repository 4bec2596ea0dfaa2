/* Quotation marks of all shapes that Danish minutes have. */
#ifndef LANGUAGE_QUOTATION_H
#define LANGUAGE_QUOTATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Does the letter open or close a quotation? */
bool	 quotation_is_mark(uint32_t);

/* Where a quotation begins after a colon, 'Forslag fra V: "At …"': at its
   mark.  The text's length if there is none. */
size_t	 quotation_after_colon(struct str text);

#endif
