/*
 * What can be decided about an item: one table with everything that the
 * program knows of an outcome.  A new outcome is a row here, an entry in
 * templates/data/meeting.schema.json, and a badge in site.css if it is to have
 * an icon of its own.
 */
#ifndef MODEL_OUTCOME_H
#define MODEL_OUTCOME_H

#include <stdbool.h>

enum outcome {
	OUTCOME_APPROVED, OUTCOME_RECOMMENDED, OUTCOME_REJECTED,
	OUTCOME_POSTPONED, OUTCOME_WITHDRAWN, OUTCOME_REFERRED,
	OUTCOME_DISCUSSED, OUTCOME_NOTED, OUTCOME_LAPSED, OUTCOME_MIXED,
	OUTCOME_OTHER
};
#define OUTCOME_COUNT (OUTCOME_OTHER + 1)

/* How far a decision brings a case. */
enum outcome_weight {
	WEIGHT_NONE,		/* discussed, noted, postponed, sent on */
	WEIGHT_ADVICE,		/* recommended: others have the last word */
	WEIGHT_DECIDED		/* approved, rejected, divided */
};

/* What a decision says to what was recommended. */
enum outcome_answer {
	ANSWER_NONE,		/* discussed, lapsed, divided, unknown */
	ANSWER_YES,		/* approved, recommended, noted */
	ANSWER_NO,
	ANSWER_LATER		/* postponed, withdrawn, referred */
};

/* Outcomes as charts group them, each group with a mark of its own. */
enum outcome_group {
	GROUP_APPROVED,
	GROUP_RECOMMENDED,
	GROUP_REJECTED,		/* or withdrawn, or lapsed */
	GROUP_POSTPONED,	/* or referred: the case goes on */
	GROUP_MIXED,		/* its points had different outcomes */
	GROUP_DISCUSSED,	/* or noted: nothing was to be decided */
	GROUP_OTHER,		/* another decision, or none could be read */
	GROUP_AGENDA		/* known from an agenda only */
};
#define GROUP_COUNT (GROUP_AGENDA + 1)

/*
 * The name stands in the data and is the class that gives a badge its icon.
 * The meaning is a sentence for readers who do not know committees, NULL if
 * the title says enough.
 */
struct outcome_row {
	const char		*name;		/* "approved" */
	const char		*title;		/* "Godkendt", on the pages */
	const char		*slug;		/* "godkendt", in addresses */
	const char		*did;		/* "godkendte sagen" */
	const char		*meaning;
	const char		*glossary;	/* id of the entry that pages
						   link to; NULL */
	enum outcome_group	 group;
	enum outcome_weight	 weight;
	enum outcome_answer	 answer;
	bool			 open;		/* the case should return */
	bool			 weak;		/* any other outcome of the
						   decision overrides it */
	bool			 amendable;	/* what is decided can have
						   been changed or extended */
};

const struct outcome_row	*outcome_row(enum outcome);

/* "approved": the class and the id of the group's mark in parts/marks. */
const char	*outcome_group_class(enum outcome_group);

/* "Godkendt": in legends. */
const char	*outcome_group_title(enum outcome_group);

#endif
