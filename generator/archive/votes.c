#include "votes.h"

#include "addresses.h"
#include "bodies.h"
#include "card.h"
#include "contents.h"
#include "years.h"

/* Was it taken at this meeting, and not only proposed? */
static bool
is_vote(const struct vote *vote)
{
	return !vote->earlier && (vote->nchoices != 0 || vote->unanimous);
}

static void
list_votes(struct archive *archive)
{
	const struct meeting_card *meeting;
	const struct facts *facts;
	size_t i, item, j;

	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (item = 0; item < meeting->nitems; item++) {
			facts = &meeting->items[item].facts;
			for (j = 0; j < facts->nvotes; j++) {
				if (!is_vote(&facts->votes[j]))
					continue;
				ARENA_ONE_MORE(&archive->arena,
				    archive->votes, archive->nvotes);
				archive->votes[archive->nvotes++] =
				    (struct vote_card){
				    &meeting->items[item], &facts->votes[j],
				    archive_find_body(archive,
				    facts->votes[j].body) };
			}
		}
	}
}

bool
vote_is_on_page(const struct vote_card *card, const struct vote_page *page)
{
	const struct meeting_card *meeting = card->item->meeting;
	enum vote_result result = card->vote->result;

	if (meeting->year->year != page->year)
		return false;
	if (page->body != NULL)
		return card->body == page->body;
	if (page->result == RESULT_REJECTED)
		return result == RESULT_REJECTED || result == RESULT_LAPSED;
	return page->result == RESULT_UNKNOWN || result == page->result;
}

/* Add the page, unless it is empty. */
static void
add_vote_page(struct archive *archive, struct vote_page page)
{
	size_t i;

	for (i = 0; i < archive->nvotes; i++)
		page.count += vote_is_on_page(&archive->votes[i], &page);
	if (page.count == 0)
		return;
	ARENA_ONE_MORE(&archive->arena, archive->vote_pages,
	    archive->nvote_pages);
	archive->vote_pages[archive->nvote_pages++] = page;
}

static void
list_pages(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct vote_page page;
	const char *base;
	size_t i, j;

	for (i = 0; i < archive->nyears; i++) {
		page = (struct vote_page){ .year = archive->years[i].year };
		base = page.year == 0 ? "/afstemninger/uden-dato/" :
		    arena_printf(arena, "/afstemninger/%04d/", page.year);
		page.url = base;
		add_vote_page(archive, page);
		page.result = RESULT_ADOPTED;
		page.url = arena_printf(arena, "%sresultat-vedtaget/", base);
		add_vote_page(archive, page);
		page.result = RESULT_REJECTED;
		page.url = arena_printf(arena, "%sresultat-forkastet/", base);
		add_vote_page(archive, page);
		page.result = RESULT_UNKNOWN;
		for (j = 0; j < archive->nbodies; j++) {
			page.body = &archive->bodies[j];
			page.url = arena_printf(arena, "%s%.*s/", base,
			    STR_FMT(address_name(page.body->url)));
			add_vote_page(archive, page);
		}
	}
}

void
votes_build(struct archive *archive)
{
	list_votes(archive);
	list_pages(archive);
}
