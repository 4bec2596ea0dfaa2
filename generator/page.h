/*
 * A page while it is made: its address, what its template is filled in with,
 * and the helpers that all page kinds share.  Everything of it lives in its
 * arena and dies with it.
 *
 * There is one function a kind, in page_KIND.c: it begins the page and fills
 * its context; the caller writes it and ends it.
 */
#ifndef PAGE_H
#define PAGE_H

#include "pages.h"
#include "value.h"

struct page {
	struct arena		 arena;
	const struct pages	*pages;
	const char		*url;		/* its own: "/moeder/2017/" */
	bool			 absolute;	/* served at any depth: links
						   begin at the site's root */
	struct value		*context;
	struct value		*crumbs;	/* in the context */
};

/* The kinds of which there is one page. */
void	 page_front(struct page *, const struct pages *);
void	 page_meetings(struct page *, const struct pages *);
void	 page_cases(struct page *, const struct pages *);
void	 page_bodies(struct page *, const struct pages *);
void	 page_people(struct page *, const struct pages *);
void	 page_votes(struct page *, const struct pages *);
void	 page_about(struct page *, const struct pages *);
void	 page_search(struct page *, const struct pages *);
void	 page_missing(struct page *, const struct pages *);

/* The kinds with a page for each element of a list of the archive: its years,
   bodies, people, vote_pages, groups, cases, outcomes, letters, keywords. */
void	 page_year(struct page *, const struct pages *, size_t index);
void	 page_body(struct page *, const struct pages *, size_t index);
void	 page_person(struct page *, const struct pages *, size_t index);
void	 page_vote_list(struct page *, const struct pages *, size_t index);
void	 page_case_group(struct page *, const struct pages *, size_t index);
void	 page_case(struct page *, const struct pages *, size_t index);
void	 page_outcome_list(struct page *, const struct pages *, size_t index);
void	 page_keyword_letter(struct page *, const struct pages *,
	    size_t index);
void	 page_keyword(struct page *, const struct pages *, size_t index);

/* The kinds that are made while the minutes are read again. */
void	 page_meeting(struct page *, const struct pages *,
	    const struct meeting *, const struct meeting_card *);
void	 page_item(struct page *, const struct pages *, const struct item *,
	    const struct item_card *);

/*
 * Begin a page: its context gets what all pages have.  Then say what it is
 * called, and describe it to search engines in a sentence (NULL for none).
 */
void	 page_begin(struct page *, const struct pages *, const char *url);
void	 page_title(struct page *, const char *title,
	    const char *description);
void	 page_end(struct page *);

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
/* The same with a capital. */
const char	*page_capital(struct page *, const char *text);
/* "2017" or "Uden dato". */
const char	*page_year_name(struct page *, const struct year *);
/* "Økonomiudvalget, tirsdag den 24. januar 2017". */
const char	*page_meeting_name(struct page *, const struct meeting_card *);
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

/* "2014–2021", the years in which somebody was named; NULL for none. */
const char	*page_person_span(struct page *, const struct person *);

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

const char	*page_vote_title(struct page *, const struct vote *);
/* "Vedtaget", "Anbefalet"; NULL: not known. */
const char	*page_vote_result(const struct vote *,
		    const struct item_card *);
const char	*page_side_name(struct page *, const struct choice *);

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
