/* Where a case is sent: "Sagen oversendes til byrådet." */
#ifndef FACTS_REFERRAL_H
#define FACTS_REFERRAL_H

#include "base/str.h"
#include "reading.h"

/* Add a referral; `reason` may be NULL. */
void	 referral_add(struct reading *, struct str to,
	    const struct actors *by, const char *reason,
	    const struct basis_text *);

/* Add where a decision sends the case, if it sends it anywhere. */
void	 referral_read(struct reading *, const struct sentence *,
	    struct str text);

#endif
