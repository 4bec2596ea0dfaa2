#include "feed_common.h"

#include <string.h>

#include "base/digest.h"
#include "language/danish_time.h"

const char *
feed_publisher(const struct config *config)
{
	return *config->municipality != '\0' ? config->municipality :
	    config->title;
}

/* A UUID: 128 bits of the hash, less six that say what kind of one it is. */
static const char *
uuid_urn(struct page *page, const char *name)
{
	char hex[65];
	int digit;

	digest_sha256(name, strlen(name), hex);
	digit = hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10;
	return arena_printf(&page->arena,
	    "urn:uuid:%.8s-%.4s-8%.3s-%x%.3s-%.12s", hex, hex + 8, hex + 13,
	    8 | (digit & 3), hex + 17, hex + 20);
}

const char *
feed_id(struct page *page, const char *url)
{
	const struct config *config = page->pages->config;
	const char *start = *config->identity != '\0' ? config->identity :
	    config->base;

	if (*start != '\0')
		return arena_printf(&page->arena, "%s%s", start, url + 1);
	return uuid_urn(page, arena_printf(&page->arena, "referat\n%s\n%s",
	    feed_publisher(config), url));
}

const char *
feed_time(struct page *page, const struct meeting_card *meeting)
{
	return instant_rfc3339(&page->arena, meeting->date,
	    meeting->status == STATUS_AGENDA ? NULL : meeting->start);
}

size_t
feed_newest_meetings(const struct archive *archive,
    const struct meeting_card *picked[FEED_MAX])
{
	size_t dated = archive->nmeetings, i, n = 0;

	while (dated > 0 && archive->meetings[dated - 1]->date == NULL)
		dated--;
	for (i = dated; i > 0 && n < FEED_MAX; i--)
		picked[n++] = archive->meetings[i - 1];
	for (i = dated; i < archive->nmeetings && n < FEED_MAX; i++)
		picked[n++] = archive->meetings[i];
	return n;
}

const char *
feed_meeting_title(struct page *page, const struct meeting_card *meeting)
{
	return arena_printf(&page->arena, "%s%s",
	    meeting->status == STATUS_AGENDA ? "Dagsorden: " : "",
	    page_meeting_name(page, meeting));
}

const char *
feed_item_lead(struct page *page, const struct item_card *item)
{
	return arena_printf(&page->arena, "%s: ", page_item_name(page, item));
}

const char *
feed_item_outcome(struct page *page, const struct item_card *item)
{
	const char *word = page_outcome_word(page, item);

	return word == NULL ? "" : arena_printf(&page->arena, " – %s", word);
}
