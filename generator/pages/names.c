#include "names.h"

#include <string.h>

#include "dates.h"
#include "words.h"

#define UNTITLED	"Uden titel"

const char *
page_meeting_name(struct page *page, const struct meeting_card *meeting)
{
	return meeting_card_title(&page->arena, meeting);
}

const char *
page_meeting_crumb(struct page *page, const struct meeting_card *meeting)
{
	return meeting->date == NULL ? meeting->body_name :
	    page_date_short(page, meeting->date);
}

const char *
page_item_name(struct page *page, const struct item_card *item)
{
	if (*item->label == '\0')
		return "Punkt";
	return arena_printf(&page->arena, "Punkt %s", item->label);
}

const char *
page_item_title(const struct item_card *item)
{
	return *item->title != '\0' ? item->title : UNTITLED;
}

#define SHORT_MAX	6	/* bytes of an abbreviation: "SEL" */

const char *
page_law_name(struct page *page, const struct law *law)
{
	char *name, *p;

	if (strlen(law->key) > SHORT_MAX || strstr(law->key, "lov") != NULL)
		return page_capital(page, law->key);
	name = arena_dup(&page->arena, law->key);
	for (p = name; *p != '\0'; p++)
		if (*p >= 'a' && *p <= 'z')
			*p -= 'a' - 'A';
	return name;
}

const char *
page_item_full_name(struct page *page, const struct item_card *item)
{
	return arena_printf(&page->arena, "%s: %s",
	    page_item_name(page, item), page_item_title(item));
}
