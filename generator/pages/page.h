/*
 * A page while it is made: its address, what its template is filled in with,
 * and the helpers that all page kinds share.  Everything of it lives in its
 * arena and dies with it.
 *
 * There is one function a kind, in page_KIND.c: it begins the page and fills
 * its context; the caller writes it and ends it.
 */
#ifndef PAGES_PAGE_H
#define PAGES_PAGE_H

#include "build.h"

/* What the page is about, for programs; at most one of them is set. */
struct page_topic {
	const struct meeting_card	*meeting;
	const struct item_card		*item;
	const struct body		*body;
	const struct person		*person;
	bool				 site;	/* all of it */
};

/* A step on the way to the page. */
struct page_step {
	const char	*name;
	const char	*url;		/* NULL: the page itself */
};

struct page {
	struct arena		 arena;
	const struct build	*build;
	const char		*url;		/* its own: "/moeder/2017/" */
	bool			 absolute;	/* served at any depth: links
						   begin at the site's root */
	const char		*leads_to;	/* the address whose page it only
						   leads to; NULL */
	struct value		*context;
	struct value		*crumbs;	/* in the context */
	struct value		*self;		/* "page" in the context */
	struct page_step	*steps;		/* the crumbs */
	size_t			 nsteps;

	/* What a kind may set before the page is written. */
	struct page_topic	 topic;
	const char		*newest;	/* date of the newest meeting that
						   it tells of; NULL */
	bool			 has_feed;	/* "feed.xml" beside it */

	bool			 hidden;	/* from search engines; set by
						   page_finish */
};

/* The kinds of which there is one page. */
void	 page_front(struct page *, const struct build *);
void	 page_meetings(struct page *, const struct build *);
void	 page_cases(struct page *, const struct build *);
void	 page_bodies(struct page *, const struct build *);
void	 page_people(struct page *, const struct build *);
void	 page_votes(struct page *, const struct build *);
void	 page_subjects(struct page *, const struct build *);
void	 page_laws(struct page *, const struct build *);
void	 page_about(struct page *, const struct build *);
void	 page_coverage(struct page *, const struct build *);
void	 page_sources(struct page *, const struct build *);
void	 page_search(struct page *, const struct build *);
void	 page_glossary(struct page *, const struct build *);
void	 page_data(struct page *, const struct build *);
void	 page_following(struct page *, const struct build *);
void	 page_missing(struct page *, const struct build *);

/* The kinds with a page for each element of a list of the archive: its years,
   bodies, terms, people, vote_pages, subjects, subject_pages, groups, cases,
   laws, outcomes, letters, keywords, its coverage's gaps, and its years again,
   for their sources. */
void	 page_year(struct page *, const struct build *, size_t index);
void	 page_body(struct page *, const struct build *, size_t index);
void	 page_term(struct page *, const struct build *, size_t index);
void	 page_person(struct page *, const struct build *, size_t index);
void	 page_vote_list(struct page *, const struct build *, size_t index);
void	 page_subject(struct page *, const struct build *, size_t index);
void	 page_subject_year(struct page *, const struct build *, size_t index);
void	 page_case_group(struct page *, const struct build *, size_t index);
void	 page_case(struct page *, const struct build *, size_t index);
void	 page_law(struct page *, const struct build *, size_t index);
/* Collectors are the last of the cases; the index is among them. */
void	 page_collector(struct page *, const struct build *, size_t index);
void	 page_gaps(struct page *, const struct build *, size_t index);
void	 page_source_year(struct page *, const struct build *, size_t index);
void	 page_outcome_list(struct page *, const struct build *, size_t index);
void	 page_keyword_letter(struct page *, const struct build *,
	    size_t index);
void	 page_keyword(struct page *, const struct build *, size_t index);

/* The kinds that are made while the minutes are read again. */
void	 page_meeting(struct page *, const struct build *,
	    const struct meeting *, const struct meeting_card *);
void	 page_item(struct page *, const struct build *, struct item *,
	    const struct item_card *);

/* One at an old address, leading to a new one, on the site or elsewhere. */
void	 page_redirect(struct page *, const struct build *, const char *from,
	    const char *to);

/*
 * Begin what is no page but has an address in the site, as a feed: it has
 * links and words, and no context.
 */
void	 page_open(struct page *, const struct build *, const char *url);

/*
 * Begin a page: its context gets what all pages have.  Then say what it is
 * called, and describe it to search engines in a sentence (NULL for none).
 */
void	 page_begin(struct page *, const struct build *, const char *url);
void	 page_title(struct page *, const char *title,
	    const char *description);
void	 page_end(struct page *);

/* Set what depends on all of the page, or on its kind; page_write does. */
void	 page_finish(struct page *, const char *template_name);

/*
 * Render it with the template of that name and hand it to the publisher.
 * Returns 0, or -1 with a diagnostic.
 */
int	 page_write(struct page *, const char *template_name);

/* The next step on the way from the front page to this one; `url` is NULL for
   the page itself. */
void	 page_crumb(struct page *, const char *name, const char *url);

/*
 * What the page writes to reach `url`, an address from the site's root with
 * or without a #fragment.
 */
const char	*page_link(struct page *, const char *url);
/*
 * The whole address of that page, for what leaves the site; or what page_link
 * returns when it is not known.
 */
const char	*page_address(struct page *, const char *url);

/* Set text in an object of the context; set a link (NULL for none). */
void	 page_set(struct page *, struct value *object, const char *name,
	    const char *text);
void	 page_set_link(struct page *, struct value *object, const char *name,
	    const char *url);
/* An object put last in a list. */
struct value	*page_add(struct page *, struct value *list);
/* An empty list or object set in an object. */
struct value	*page_set_list(struct page *, struct value *object,
		    const char *name);
struct value	*page_set_object(struct page *, struct value *object,
		    const char *name);
/* A {name, url} object, or null when `url` is NULL. */
void	 page_set_named_link(struct page *, struct value *object,
	    const char *member, const char *name, const char *url);

/*
 * The way to the page before this one and the page after it: an object of two
 * such links, or null when both are.
 */
struct page_neighbour {
	const char	*name;
	const char	*url;		/* NULL: there is none */
};
void	 page_set_pager(struct page *, struct page_neighbour previous,
	    struct page_neighbour next);

/* "1.234"; "1 møde", "1.234 møder". */
const char	*page_number(struct page *, size_t number);
const char	*page_count(struct page *, size_t count, const char *one,
		    const char *many);
/* "tirsdag den 24. januar 2017"; "uden dato" for NULL. */
const char	*page_date(struct page *, const char *iso);
/* "24. januar 2017"; "uden dato" for NULL. */
const char	*page_date_short(struct page *, const char *iso);
/* "2014–2017" of meetings in the order of time; NULL when none has a date. */
const char	*page_span(struct page *, struct meeting_card *const *meetings,
		    size_t count);
/* The date of the newest of them; NULL when none has one. */
const char	*page_newest(struct meeting_card *const *meetings,
		    size_t count);
/* The text with a capital. */
const char	*page_capital(struct page *, const char *text);
/* "kl. 8.30" of "08:30". */
const char	*page_time(struct page *, const char *start);
/* The beginning of a text, as much as search engines show, in one line; NULL of
   NULL. */
const char	*page_one_line(struct page *, const char *text);
/* "2017" or "Uden dato". */
const char	*page_year_name(struct page *, const struct year *);
/* "Økonomiudvalget, tirsdag den 24. januar 2017". */
const char	*page_meeting_name(struct page *, const struct meeting_card *);
/* "24. januar 2017" on the way to it; the body's name where it has no date. */
const char	*page_meeting_crumb(struct page *,
		    const struct meeting_card *);
/* "Punkt 3", or "Punkt" where there is no number. */
const char	*page_item_name(struct page *, const struct item_card *);
/* The item's title, or what stands for one. */
const char	*page_item_title(const struct item_card *);

/* Objects that several kinds have in their lists; see CONTEXTS.md. */
void	 page_fill_meeting(struct page *, struct value *,
	    const struct meeting_card *);
void	 page_fill_treatment(struct page *, struct value *,
	    const struct item_card *);
/* At most `max` bytes of the decision; SIZE_MAX: all that the card keeps. */
void	 page_fill_decision(struct page *, struct value *,
	    const struct item_card *, size_t max);
void	 page_fill_body(struct page *, struct value *, const struct body *);
void	 page_fill_vote_line(struct page *, struct value *,
	    const struct vote_card *);

/* The cases that belong to the page's own, as "related". */
void	 page_set_related(struct page *, const struct relation *,
	    size_t count);

/*
 * What the pages of a body and of its terms have in common, in page_term.c:
 * links to the terms, of which `current` may be NULL; the meetings of one, by
 * year; what is put off of these meetings.
 */
void	 page_set_terms(struct page *, const struct body *,
	    const struct body_term *current);
void	 page_set_term_years(struct page *, const struct body_term *);
void	 page_set_postponed(struct page *, struct meeting_card *const *meetings,
	    size_t count);
/* A link to a list of votes, named by its year. */
void	 page_add_vote_year(struct page *, struct value *list,
	    const struct vote_page *);
/* The address of the body's iCalendar file; NULL when it has none. */
const char	*page_calendar_url(struct page *, const struct body *);

/*
 * Calendars, in page_calendar.c: the months of a year, with their days in
 * weeks; the dates of a term, with its years side by side.
 */
void	 page_set_months(struct page *, const struct year *);
void	 page_set_dates(struct page *, const struct body_term *);

/* The case's subject, called as it was in its day, in an object or null. */
void	 page_set_subject(struct page *, struct value *object,
	    const struct case_file *);

/* "2014–2021", the years in which somebody was named; NULL for none. */
const char	*page_person_span(struct page *, const struct person *);

/*
 * The words on the page of an item or a case that the glossary explains, as
 * "glossed"; in page_glossary.c.
 */
void	 page_set_item_words(struct page *, const struct item *,
	    const struct item_card *);
void	 page_set_case_words(struct page *, const struct case_file *);

/* What the watch list is told of the case; in page_following.c. */
void	 page_set_follow(struct page *, const struct case_file *);

/*
 * What was decided and how they voted, in words; page_facts.c and
 * page_vote.c.  The links go to the paragraphs of the item that the facts were
 * read from.
 */
void	 page_fill_vote(struct page *, struct value *, const struct vote *,
	    const struct item_card *);
/* `last`: no name comes after it. */
void	 page_fill_actor(struct page *, struct value *, const struct actor *,
	    bool last);
/* What the body that met decided about the item itself, or null. */
void	 page_set_outcome(struct page *, struct value *object,
	    const char *name, const struct item_card *);
/* The same in a word, without where it was read: "outcome", "class" and
   "amended". */
void	 page_set_outcome_word(struct page *, struct value *object,
	    const struct item_card *);
/* The outcome of that decision in words; NULL without one. */
const char	*page_outcome_word(struct page *, const struct item_card *);
/* Its votes, without those told of under the recommendation. */
void	 page_set_votes(struct page *, struct value *object,
	    const struct item_card *);
/* All that is known of an item, in the context of its page. */
void	 page_set_facts(struct page *, const struct item_card *);
/* Who was away by the head of the minutes. */
void	 page_set_meeting_absences(struct page *,
	    const struct meeting_card *);
/* Is the absence, told of elsewhere in the minutes, one from the item? */
bool	 page_absence_covers(const struct absence *, const struct item_card *);

/*
 * What prose points at; page_references.c.  Make links of it in the item's
 * trees, which are then fit for HTML only; list who points at the page; list
 * the laws that the item cites.
 */
void	 page_link_references(struct page *, struct item *,
	    const struct item_card *);
void	 page_set_mentions(struct page *, const struct mentions *);
void	 page_fill_mention(struct page *, struct value *,
	    const struct mention *);
void	 page_set_laws(struct page *, const struct item_card *);
/* "Serviceloven", "SEL". */
const char	*page_law_name(struct page *, const struct law *);

const char	*page_vote_title(struct page *, const struct vote *);
/* "Vedtaget", "Anbefalet"; NULL: not known. */
const char	*page_vote_result(const struct vote *,
		    const struct item_card *);
const char	*page_side_name(struct page *, const struct choice *);
/* "Forbehold", by the sentence that it was read from. */
const char	*page_reservation_name(const struct reservation *);

/* The place of a fact's sentence; that and the sentence as url and text. */
const char	*page_place(struct page *, const struct item_card *,
		    const struct basis_text *);
void	 page_set_basis(struct page *, struct value *object,
	    const struct item_card *, const struct basis_text *);
/* A list of actors set in an object. */
void	 page_set_actors(struct page *, struct value *object,
	    const char *name, const struct actors *);
/* The votes of the meeting, or those told of under the recommendation, as a
   list; returns how many. */
size_t	 page_set_vote_list(struct page *, struct value *object,
	    const char *name, const struct item_card *, bool earlier);
/* All years, newest first. */
void	 page_fill_years(struct page *, struct value *list);

#endif
