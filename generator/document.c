#include "document.h"

#include "facts/facts.h"
#include "read/read.h"

struct meeting *
document_read(const char *folder, const char *name,
    const struct config *config, struct diag *diag, enum skip_reason *why)
{
	struct meeting *meeting;

	meeting = read_document(folder, name, config, diag, why);
	if (meeting == NULL)
		return NULL;
	facts_read(meeting, meeting->path, diag);
	people_settle(meeting, config);
	references_read(meeting, config);
	return meeting;
}
