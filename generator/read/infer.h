/*
 * Which body met, and when, of minutes that do not say so: inferred from the
 * text, and only where one answer is possible.
 */
#ifndef READ_INFER_H
#define READ_INFER_H

#include "base/diag.h"
#include "model/meeting.h"

/*
 * Fill in body and date where they are unknown: the body that decides in
 * every item in which one decides, and the day that the text calls this
 * meeting's ("på mødet den 30/8 2016 gennemgås …").  Each inference, and
 * each thing still unknown, is reported about `path`.
 */
void	 infer_missing(struct meeting *, const char *path, struct diag *);

#endif
