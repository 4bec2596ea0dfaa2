/*
 * Captions of tables and pictures: "Tabel 3: …", "Figur 12. …".
 */
#ifndef READ_CAPTION_H
#define READ_CAPTION_H

#include <stdbool.h>

#include "base/str.h"

/* Does the line begin as the caption of a table, or of a figure? */
bool	 caption_is_table(struct str line);
bool	 caption_is_figure(struct str line);

#endif
