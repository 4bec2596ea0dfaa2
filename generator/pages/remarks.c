#include "remarks.h"

#include <string.h>

#include "actors.h"
#include "basis.h"
#include "context.h"

static void
fill_remark(struct page *page, struct value *line, const struct actor *who,
    const char *body, const char *what)
{
	page_fill_actor(page, page_set_object(page, line, "who"), who, true);
	page_set(page, line, "body", body);
	page_set(page, line, "what", what);
}

const char *
page_reservation_name(const struct reservation *reservation)
{
	return reservation->awaiting ? "Afventer stillingtagen" : "Forbehold";
}

static const char *
statement_name(const struct statement *statement)
{
	return statement->minority ? "Mindretalsudtalelse" :
	    "Protokolbemærkning";
}

size_t
page_set_remarks(struct page *page, struct value *object, const char *name,
    const struct item_card *item, bool earlier)
{
	struct value *list = page_set_list(page, object, name), *line;
	const struct facts *facts = &item->facts;
	const struct reservation *reservation;
	const struct statement *statement;
	size_t i, count = 0;

	for (i = 0; i < facts->nreservations; i++) {
		reservation = &facts->reservations[i];
		if (reservation->earlier != earlier)
			continue;
		line = page_add(page, list);
		fill_remark(page, line, &reservation->who, reservation->body,
		    page_reservation_name(reservation));
		page_set_basis(page, line, item, &reservation->basis);
		count++;
	}
	for (i = 0; i < facts->nstatements; i++) {
		statement = &facts->statements[i];
		if (statement->earlier != earlier)
			continue;
		line = page_add(page, list);
		fill_remark(page, line, &statement->who, statement->body,
		    statement_name(statement));
		page_set_basis(page, line, item, &statement->basis);
		count++;
	}
	return count;
}
