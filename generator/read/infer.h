/*
 * Which body met, and when, if the minutes do not say so: inferred from the
 * text, and only if one answer is possible.
 */
#ifndef READ_INFER_H
#define READ_INFER_H

#include "base/diag.h"
#include "model/meeting.h"

/*
 * Set body and date if they are unknown: the body that decides in every item
 * in which any does, and the day that the text calls this meeting's ("på mødet
 * den 30/8 2016 gennemgås …").  Each inference, and anything still unknown, is
 * reported about `path`.
 */
void	 infer_missing(struct meeting *, const char *path, struct diag *);

#endif
