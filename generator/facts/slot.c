#include "slot.h"

#include <string.h>

#include "base/str.h"
#include "model/verb.h"

/* What a slot asks for, as bits. */
struct slot {
	unsigned	 classes, forms;
};

/* Take the next of the words separated by ','; false at the end. */
static bool
next_name(struct str *names, struct str *name)
{
	size_t len = str_find_char(*names, ',');

	*name = str_cut(*names, len);
	*names = str_from(*names, len + 1);
	return name->len != 0;
}

static bool
read_slot(struct str text, struct slot *slot)
{
	struct str classes = str_cut(text, str_find_char(text, ':'));
	struct str forms = str_from(text, classes.len + 1), name;
	enum verb_class class;
	enum verb_form form;

	*slot = (struct slot){ 0, forms.len == 0 ? VERB_ALL_FORMS : 0 };
	while (next_name(&classes, &name)) {
		if (!verb_class_named(name, &class))
			return false;
		slot->classes |= 1u << class;
	}
	while (next_name(&forms, &name)) {
		if (!verb_form_named(name, &form))
			return false;
		slot->forms |= VERB_FORM(form);
	}
	return true;
}

/* "(?:taget (?:.* )?(?:til efterretning))", or the form alone. */
static void
add_form(struct buf *out, const struct verb *verb, const char *form)
{
	if (verb->particle == NULL)
		buf_adds(out, form);
	else
		buf_addf(out, "%s (?:.* )?(?:%s)", form, verb->particle);
}

static void
add_verbs(struct buf *out, const struct slot *slot)
{
	const struct verb *verb = NULL;
	const char *separator = "(?:";
	size_t i;

	while ((verb = verb_next(verb)) != NULL) {
		if ((slot->classes & 1u << verb->class) == 0)
			continue;
		for (i = 0; i < VERB_FORMS; i++) {
			if ((slot->forms & VERB_FORM(i)) == 0 ||
			    verb->forms[i] == NULL)
				continue;
			buf_adds(out, separator);
			add_form(out, verb, verb->forms[i]);
			separator = "|";
		}
	}
	buf_addc(out, ')');
}

static void
add_letters(struct buf *out, const struct slot *slot)
{
	const struct verb *verb = NULL;
	const char *separator = "";

	while ((verb = verb_next(verb)) != NULL)
		if ((slot->classes & 1u << verb->class) != 0) {
			buf_addf(out, "%s%s", separator, verb->letters);
			separator = "|";
		}
}

/* Numbers in braces are repeat counts, and stay. */
static bool
fill(struct buf *out, const char *text,
    void (*add)(struct buf *, const struct slot *))
{
	struct slot slot;
	const char *end;

	for (; *text != '\0'; text++) {
		if (text[0] != '{' || text[1] < 'a' || text[1] > 'z') {
			buf_addc(out, *text);
			continue;
		}
		end = strchr(text, '}');
		if (end == NULL || !read_slot((struct str){ text + 1,
		    (size_t)(end - text) - 1 }, &slot))
			return false;
		add(out, &slot);
		text = end;
	}
	return true;
}

bool
slot_fill(struct buf *out, const char *pattern)
{
	return fill(out, pattern, add_verbs);
}

bool
slot_fill_needles(struct buf *out, const char *needles)
{
	return fill(out, needles, add_letters);
}
