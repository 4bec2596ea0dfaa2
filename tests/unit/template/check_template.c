/*
 * Mustache beyond the official specification: layouts that it does not test,
 * errors, limits, reports, threads, folders.
 */
#include "suites.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/file_remove.h"
#include "base/folder.h"
#include "template/render.h"
#include "template/set.h"

/* The context of every template here. */
static struct value *
make_context(struct arena *arena)
{
	struct value *context = value_object(arena);
	struct value *list = value_list(arena);
	struct value *object = value_object(arena);
	int i;

	for (i = 1; i <= 3; i++)
		value_add(arena, list, value_number(arena, i));
	value_set_text(arena, object, "name", "indre");
	value_set_text(arena, object, "none", NULL);
	value_set(arena, context, "list", list);
	value_set(arena, context, "object", object);
	value_set(arena, context, "empty", value_list(arena));
	value_set_text(arena, context, "name", "\xc3\xa5s");
	value_set_text(arena, context, "html", "<a href=\"x\">'&'</a>");
	value_set_text(arena, context, "lines", "1\n2");
	value_set_text(arena, context, "blank", "");
	value_set_text(arena, context, "none", NULL);
	value_set_text(arena, context, "which", "p");
	value_set_text(arena, context, "nowhere", "gone");
	value_set_bool(arena, context, "yes", true);
	value_set_bool(arena, context, "no", false);
	return context;
}

static void
add(struct template_set *set, const char *name, const char *text,
    struct diag *diag)
{
	char file[64];

	snprintf(file, sizeof(file), "templates/%s.mustache", name);
	ck_assert_int_eq(template_set_add(set, name, file, str_of(text),
	    diag), 0);
}

static char *
printed(struct diag *diag)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, DIAG_NOTE);
	fclose(out);
	return text;
}

/* The caller frees it. */
static char *
rendered(struct template_set *set, const char *name, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct buf out = BUF_INIT;

	ck_assert_int_eq(template_render(&out, set, name,
	    make_context(&arena), diag), 0);
	arena_release(&arena);
	return buf_detach(&out);
}

/* Templates "page", "p" and "q", and what the first renders to. */
static const struct row {
	const char	*page, *p, *q;
	const char	*want;
} rows[] = {
	/* Values. */
	{ "{{html}}", "", "",
	  "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;" },
	{ "{{{html}}}{{&html}}", "", "",
	  "<a href=\"x\">'&'</a><a href=\"x\">'&'</a>" },
	{ "{{yes}} {{no}} {{none}}{{list}}{{object}}{{blank}}|", "", "",
	  "true false |" },
	{ "{{ #list }}{{ . }}{{ /list }}{{\n name\n}}", "", "",
	  "123\xc3\xa5s" },
	{ "{{#blank}}x{{/blank}}{{^blank}}y{{/blank}}", "", "", "y" },
	{ "{{#object}}{{name}}{{none}}{{which}}{{/object}}", "", "",
	  "indrep" },
	{ "{{object.name}}{{object.which}}{{object.name.x}}", "", "",
	  "indre" },
	{ "{{=<% %>=}}<%{name}%><%={{ }}=%>{{name}}", "", "",
	  "\xc3\xa5s\xc3\xa5s" },
	{ "{{={{ }}=}}{{name}}", "", "", "\xc3\xa5s" },
	{ "{{=# #=}}#name###list##.##/list#", "", "", "\xc3\xa5s123" },
	{ "{{! {{name }}}}", "", "", "}}" },

	/* Lines that tags have to themselves. */
	{ "{{#yes}}  \nx\n{{/yes}}\t\n|", "", "", "x\n|" },
	{ "  {{! a\nb }} \t\r\n|", "", "", "|" },
	{ "a\r\n {{#yes}} \r\nb\r\n{{/yes}}", "", "", "a\r\nb\r\n" },
	{ "{{#yes}} {{/yes}}\n{{#no}}\n{{/no}} .\n", "", "", " \n .\n" },
	{ "@media p{a{b:c}}\n}}", "", "", "@media p{a{b:c}}\n}}" },

	/* Partials and their margins. */
	{ "  {{>p}}\n", "{{#yes}}\nx\n{{/yes}}\n", "", "  x\n" },
	{ "  {{>p}}\n", "  {{>q}}\n", "x\ny\n", "    x\n    y\n" },
	{ "  {{>p}}\n", "x\n\n \t\ny\r\n\r\n", "",
	  "  x\n\n \t\n  y\r\n\r\n" },
	{ "  {{>p}}\n|", "{{{lines}}}\n{{name}}{{blank}}\n{{blank}}\n.", "",
	  "  1\n2\n  \xc3\xa5s\n\n  .|" },
	{ "  {{>p}}\n", "{{#list}}{{.}}\n{{/list}}", "",
	  "  1\n  2\n  3\n" },
	{ "\t{{>p}}\n", "a {{>q}} b\n", "1\n2", "\ta 1\n2 b\n" },
	{ "  {{>p}}\n {{>q}}\n", "x", "y", "  x y" },
	{ "{{>*which}}|{{>*none}}|{{> *object.name}}", "p", "", "p||" },

	/* Inheritance. */
	{ "{{<p}}{{$a}}x{{/a}} {{! c }}{{$ b }}y{{/ b }}{{/p}}",
	  "{{$b}}{{/b}}{{$a}}{{/a}}", "", "yx" },
	{ "{{<*which}}{{$a}}x{{/a}}{{/ * which}}", "{{$a}}{{/a}}.", "",
	  "x." },
	{ "{{<p}}{{$a}}{{#list}}{{.}}{{/list}}{{/a}}{{/p}}",
	  "{{#object}}{{$a}}{{/a}}{{name}}{{/object}}", "", "123indre" },
	/* A block in a block that replaces one of the same name. */
	{ "{{<p}}{{$a}}<{{$a}}x{{/a}}>{{/a}}{{/p}}", "{{$a}}{{/a}}", "",
	  "<x>" },
	/* Through a partial. */
	{ "{{<p}}{{$a}}x{{/a}}{{/p}}", "{{>q}}", "[{{$a}}y{{/a}}]", "[x]" },
	/* A block alone on its line or lines is replaced by whole lines. */
	{ "{{<p}}\n{{$a}}\n<p>\n  x\n</p>\n{{/a}}\n{{/p}}\n",
	  "<main>\n  {{$a}}{{/a}}\n</main>\n", "",
	  "<main>\n  <p>\n    x\n  </p>\n</main>\n" },
	{ "{{<p}}{{$a}}x{{/a}}{{/p}}", "<\n  {{$a}}\n  y\n  {{/a}}\n>\n",
	  "", "<\n  x\n>\n" },
	{ "{{<p}}{{/p}}", "<\n  {{$a}}{{/a}}\n  {{$b}}y\n  z{{/b}}\n>\n",
	  "", "<\n  y\n  z\n>\n" },
	{ "{{<p}}{{$a}}{{/a}}{{/p}}", "<\n  {{$a}}\n  y\n  {{/a}}\n>", "",
	  "<\n>" },
	/* One with other text on its line is not. */
	{ "{{<p}}{{$a}}x{{/a}}{{/p}}", "  {{$a}}y{{/a}}.\n <{{$a}}{{/a}}>\n",
	  "", "  x.\n <x>\n" },
	{ "{{<p}}{{$a}}{{/a}}{{/p}}", " {{$a}}y{{/a}}.\n{{$b}}{{/b}} .\n",
	  "", " .\n .\n" },
	{ "  {{<p}}{{/p}}.\n  {{<p}}\n {{/p}}\n", "x\ny", "",
	  "  x\ny.\n  x\n  y" },
	/* Its own indentation is removed, and no more. */
	{ "{{<p}}\n  {{$a}}\n    x\n      y\n  z\n\n  {{/a}}\n{{/p}}",
	  "\t{{$a}}{{/a}}\n", "", "\tx\n\t  y\n\tz\n\n" },
	{ "{{<p}}{{$a}}\n  x\n    {{>q}}\n{{/a}}{{/p}}", ".{{$a}}{{/a}}",
	  " 1\n2\n", ".x\n   1\n  2\n" },
	{ "{{<p}}\n  {{$a}}x\n   y{{/a}}\n{{/p}}", "\t{{$a}}{{/a}}", "",
	  "\tx\n\t y" },
	{ "{{<p}}{{$a}}\r\n\r\n  {{name}} x\r\n    y\r\n{{/a}}{{/p}}",
	  " {{$a}}{{/a}}\n", "", "\r\n \xc3\xa5s x\r\n   y\r\n" },
};

START_TEST(template_renders)
{
	const struct row *row = &rows[_i];
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char *have;

	add(set, "page", row->page, diag);
	add(set, "p", row->p, diag);
	add(set, "q", row->q, diag);
	have = rendered(set, "page", diag);
	ck_assert_msg(strcmp(have, row->want) == 0,
	    "page {%s}\np {%s}\nq {%s}\nexpected {%s}\nactual {%s}",
	    row->page, row->p, row->q, row->want, have);
	free(have);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

/* Templates with errors, and their diagnostics. */
static const struct {
	const char	*text, *want;
} mistakes[] = {
	{ "{{#a}}\n{{/b}}", "t:2:1: error: {{/b}} closes {{#a}} opened at "
	  "1:1\n" },
	{ "x\n  {{/b}}\n", "t:2:3: error: {{/b}} closes nothing\n" },
	{ "\xc3\xa6\xc3\xb8 {{#a}}{{^b}}\n", "t:1:4: error: {{#a}} is never "
	  "closed\nt:1:10: error: {{^b}} is never closed\n" },
	{ "a {{name", "t:1:3: error: {{name is a tag without its end\n" },
	{ "{{name}\n{{a}}", "t:1:1: error: {{name} is a tag without its "
	  "end\n" },
	{ "{{{name}} {{/x}}", "t:1:1: error: {{{name}} is a tag without its "
	  "end\nt:1:11: error: {{/x}} closes nothing\n" },
	{ "{{! for {{name", "t:1:1: error: {{! for is a tag without its "
	  "end\n" },
	{ "{{=# #=}}##", "t:1:10: error: ## is a tag without its end\n" },
	{ "{{=| |=}}||", "t:1:10: error: || has no name\n" },
	{ "{{}}{{ }}{{{}}}{{#}}", "t:1:1: error: {{}} has no name\n"
	  "t:1:5: error: {{ }} has no name\n"
	  "t:1:10: error: {{{}}} has no name\n"
	  "t:1:16: error: {{#}} has no name\n"
	  "t:1:16: error: {{#}} is never closed\n" },
	{ "{{a b}}\n{{>c\xc2\xa0""d}}", "t:1:1: error: {{a b}} has a blank "
	  "in its name\nt:2:1: error: {{>c\xc2\xa0""d}} has a blank in its "
	  "name\n" },
	{ "{{a..b}}{{.a}}{{a.}}", "t:1:1: error: {{a..b}} has an empty part "
	  "in its name\nt:1:9: error: {{.a}} has an empty part in its name\n"
	  "t:1:15: error: {{a.}} has an empty part in its name\n" },
	{ "{{=}}", "t:1:1: error: {{=}} is a tag without its end\n" },
	{ "{{=<%=}}", "t:1:1: error: {{=<%=}} does not name two "
	  "delimiters\n" },
	{ "{{=a b c=}}", "t:1:1: error: {{=a b c=}} does not name two "
	  "delimiters\n" },
	/* A missing and a misspelt closing tag: one message each. */
	{ "{{#a}}{{#b}}{{/a}}{{x}}", "t:1:13: error: {{/a}} closes {{#b}} "
	  "opened at 1:7\n" },
	{ "{{#a}}{{#b}}{{/x}}{{/a}}", "t:1:13: error: {{/x}} closes {{#b}} "
	  "opened at 1:7\n" },
	{ "{{<*a}}{{/a}}", "t:1:8: error: {{/a}} closes {{<*a}} opened at "
	  "1:1\n" },
	{ "\xef\xbb\xbf{{#a}}", "t:1:1: error: {{#a}} is never closed\n" },
	{ "\n\xc3\xa6\xe6", "t:2:2: error: the template is not UTF-8\n" },
};

START_TEST(template_reports_errors)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf out = BUF_INIT;
	char *have;

	ck_assert_int_eq(template_set_add(set, "t", "t",
	    str_of(mistakes[_i].text), diag), -1);
	have = printed(diag);
	ck_assert_str_eq(have, mistakes[_i].want);
	free(have);
	ck_assert_int_eq(diag_status(diag, 0), 2);
	/* A template with errors is not in the set. */
	ck_assert_int_eq(template_render(&out, set, "t", NULL, diag), -1);
	buf_release(&out);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

START_TEST(template_keeps_nul)
{
	static const char text[] = "a\0{{#list}}\0{{.}}{{/list}}{{\0}}";
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf out = BUF_INIT;

	ck_assert_int_eq(template_set_add(set, "t", "t",
	    (struct str){ text, sizeof(text) - 1 }, diag), 0);
	ck_assert_int_eq(template_render(&out, set, "t",
	    make_context(&arena), diag), 0);
	ck_assert_uint_eq(out.len, 8);
	ck_assert_int_eq(memcmp(out.data, "a\0\0001\0002\0003", 8), 0);
	buf_release(&out);
	template_set_free(set);
	diag_free(diag);
	arena_release(&arena);
}
END_TEST

START_TEST(template_warns_of_lost_text)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char *have;

	add(set, "p", "{{$a}}{{/a}}", diag);
	add(set, "page", "{{<p}} text {{name}}\n{{$a}}x{{/a}}{{$a}}y{{/a}}"
	    "{{/p}}", diag);
	have = printed(diag);
	ck_assert_str_eq(have,
	    "templates/page.mustache:1:13: warning: {{name}} stands in {{<p}} "
	    "outside its blocks; left out\n"
	    "templates/page.mustache:2:14: warning: {{$a}} is filled in at "
	    "2:1 already; left out\n");
	free(have);
	have = rendered(set, "page", diag);
	ck_assert_str_eq(have, "x");
	free(have);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

START_TEST(template_warns_once_of_missing_template)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char *have;

	add(set, "page", "{{#list}}{{>x}}{{<x}}{{/x}}{{>*nowhere}}{{/list}}.",
	    diag);
	have = rendered(set, "page", diag);
	ck_assert_str_eq(have, ".");
	free(have);
	free(rendered(set, "page", diag));
	have = printed(diag);
	ck_assert_str_eq(have,
	    "templates/page.mustache:1:10: warning: there is no template "
	    "\"x\"; left empty\n"
	    "templates/page.mustache:1:16: warning: there is no template "
	    "\"x\"; left empty\n"
	    "templates/page.mustache:1:28: warning: there is no template "
	    "\"gone\"; left empty\n");
	free(have);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

START_TEST(template_reports_missing_names)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char *have;

	add(set, "p", "{{$a}}{{/a}}{{in_p}}", diag);
	add(set, "page", "{{none}}{{no}}{{none.x}}{{#no.x}}{{/no.x}}{{name}}\n"
	    "{{#list}}{{nam}}{{/list}}{{#objec}}{{/objec}}{{^x}}{{/x}}\n"
	    "{{#yes}}{{object.nam}}{{name.x}}{{>*whic}}{{list}}{{/yes}}\n"
	    "{{<p}}{{$a}}{{in_page}}{{/a}}{{/p}}", diag);
	free(rendered(set, "page", diag));
	ck_assert_int_eq(diag_status(diag, 1), 0);
	template_set_report_missing(set, true);
	free(rendered(set, "page", diag));
	free(rendered(set, "page", diag));
	have = printed(diag);
#define AT(place) "templates/page.mustache:" place ": warning: "
	ck_assert_str_eq(have,
	    "templates/p.mustache:1:13: warning: no context has \"in_p\"; "
	    "left empty\n"
	    AT("2:10") "no context has \"nam\"; left empty\n"
	    AT("2:26") "no context has \"objec\"; left empty\n"
	    AT("2:46") "no context has \"x\"; left empty\n"
	    AT("3:9") "no context has \"object.nam\"; left empty\n"
	    AT("3:23") "no context has \"name.x\"; left empty\n"
	    AT("3:33") "no context has \"whic\"; left empty\n"
	    AT("3:43") "no text, but a list or object, is \"list\"; left "
	    "empty\n"
	    AT("4:13") "no context has \"in_page\"; left empty\n");
#undef AT
	free(have);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

/* Templates that would not end, or not soon, and where they stop. */
static const struct {
	const char	*p, *q, *want;
} endless[] = {
	{ "{{>p}}", "", "p:1:1: error: {{>p}} nests templates too deep; "
	  "gave up\n" },
	{ "{{>p}}{{>p}}", "", "p:1:1: error: {{>p}} nests templates too "
	  "deep; gave up\n" },
	{ "x\n{{>q}}", " {{<p}}{{/p}}", "p:2:1: error: {{>q}} nests "
	  "templates too deep; gave up\n" },
	{ "{{<q}}{{$a}}{{>p}}{{/a}}{{/q}}", "{{$a}}{{/a}}",
	  "q:1:1: error: {{$a}} nests templates too deep; gave up\n" },
};

START_TEST(template_ends_recursion)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf out = BUF_INIT;
	char *have;

	template_set_add(set, "p", "p", str_of(endless[_i].p), diag);
	template_set_add(set, "q", "q", str_of(endless[_i].q), diag);
	buf_adds(&out, "before");
	ck_assert_int_eq(template_render(&out, set, "p", NULL, diag), -1);
	ck_assert_str_eq(out.data, "before");
	have = printed(diag);
	ck_assert_str_eq(have, endless[_i].want);
	ck_assert_int_eq(diag_status(diag, 0), 2);
	free(have);
	buf_release(&out);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

/* Each template uses the next one twice: 2 to the 60th uses of the last. */
static void
add_doubling(struct template_set *set, const char *last, struct diag *diag)
{
	char name[16], text[64];
	int i;

	for (i = 0; i < 60; i++) {
		snprintf(name, sizeof(name), "t%d", i);
		snprintf(text, sizeof(text), "{{>t%d}}{{>t%d}}", i + 1,
		    i + 1);
		add(set, name, text, diag);
	}
	add(set, "t60", last, diag);
}

/* Where it stops depends on counting; the message does not. */
static void
assert_stops(struct template_set *set, const char *name,
    const struct value *context, struct diag *diag, const char *want)
{
	struct buf out = BUF_INIT;
	char *have;

	ck_assert_int_eq(template_render(&out, set, name, context, diag), -1);
	ck_assert_uint_eq(out.len, 0);
	have = printed(diag);
	ck_assert_ptr_nonnull(strstr(have, want));
	ck_assert_uint_eq(diag_count(diag, DIAG_USAGE), 1);
	free(have);
	buf_release(&out);
}

START_TEST(template_limits_steps)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();

	add_doubling(set, "", diag);
	assert_stops(set, "t0", NULL, diag, " goes on for too long");
	template_set_free(set);
	diag_free(diag);
}
END_TEST

/* A thousand times a thousand times a thousand empty items. */
START_TEST(template_limits_rounds)
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct value *context = value_object(&arena);
	struct value *list = value_list(&arena);
	int i;

	for (i = 0; i < 1000; i++)
		value_add(&arena, list, context);
	value_set(&arena, context, "l", list);
	add(set, "t", "{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}", diag);
	assert_stops(set, "t", context, diag, " goes on for too long");
	template_set_free(set);
	diag_free(diag);
	arena_release(&arena);
}
END_TEST

START_TEST(template_limits_output)
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct value *context = value_object(&arena);
	char *big = malloc(1 << 20);

	memset(big, 'x', 1 << 20);
	value_set(&arena, context, "big", value_str(&arena,
	    (struct str){ big, 1 << 20 }));
	add_doubling(set, "{{big}}", diag);
	assert_stops(set, "t0", context, diag, "templates/t60.mustache:1:1: "
	    "error: {{big}} puts out too much; gave up\n");
	free(big);
	template_set_free(set);
	diag_free(diag);
	arena_release(&arena);
}
END_TEST

/* A megabyte of templates whose margins would make gigabytes. */
START_TEST(template_limits_margins)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf text = BUF_INIT;
	int i;

	buf_addf(&text, "%1000000s{{>p}}\n", "");
	add(set, "t", text.data, diag);
	buf_reset(&text);
	for (i = 0; i < 10000; i++)
		buf_adds(&text, ".\n");
	add(set, "p", text.data, diag);
	assert_stops(set, "t", NULL, diag, "templates/p.mustache: error: "
	    "the template puts out too much; gave up\n");
	buf_release(&text);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

START_TEST(template_limits_nesting)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf text = BUF_INIT;
	char *have;
	int i;

	for (i = 0; i < 100; i++)
		buf_adds(&text, "{{#a}}{{/a}}");
	ck_assert_int_eq(template_set_add(set, "s", "s", str_of(text.data),
	    diag), 0);
	buf_reset(&text);
	for (i = 0; i < 25000; i++)
		buf_adds(&text, "{{#a}}");
	ck_assert_int_eq(template_set_add(set, "t", "t", str_of(text.data),
	    diag), -1);
	have = printed(diag);
	ck_assert_str_eq(have, "t:1:385: error: {{#a}} is nested too deep\n");
	free(have);
	buf_release(&text);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

START_TEST(template_names_are_one)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct buf out = BUF_INIT;
	char *have;

	add(set, "a", "", diag);
	ck_assert_int_eq(template_set_add(set, "a", "b", str_of(""), diag),
	    -1);
	ck_assert_int_eq(template_render(&out, set, "x", NULL, diag), -1);
	have = printed(diag);
	ck_assert_str_eq(have, "referat: error: there is no template \"x\"\n"
	    "b: error: there is a template \"a\" already\n");
	free(have);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

struct worker {
	struct template_set	*set;
	struct diag		*diag;
	const struct value	*context;
	struct buf		 out;
};

static void *
work(void *arg)
{
	struct worker *worker = arg;
	int i;

	for (i = 0; i < 200; i++) {
		buf_reset(&worker->out);
		if (template_render(&worker->out, worker->set, "page",
		    worker->context, worker->diag) != 0)
			break;
	}
	return NULL;
}

START_TEST(template_renders_in_threads)
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct worker workers[8];
	pthread_t threads[8];
	int i;

	add(set, "page", "{{<p}}{{$a}}\n{{#list}}\n{{>q}}\n{{/list}}\n"
	    "{{/a}}{{/p}}", diag);
	add(set, "p", "<\n  {{$a}}{{/a}}\n>\n", diag);
	add(set, "q", "{{.}} {{name}}\n{{missing}}{{>x}}\n", diag);
	template_set_report_missing(set, true);
	for (i = 0; i < 8; i++) {
		workers[i] = (struct worker){ set, diag, make_context(&arena),
		    BUF_INIT };
		ck_assert_int_eq(pthread_create(&threads[i], NULL, work,
		    &workers[i]), 0);
	}
	for (i = 0; i < 8; i++) {
		pthread_join(threads[i], NULL);
		ck_assert_str_eq(workers[i].out.data, "<\n"
		    "  1 \xc3\xa5s\n\n  2 \xc3\xa5s\n\n  3 \xc3\xa5s\n\n>\n");
		buf_release(&workers[i].out);
	}
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 2);
	template_set_free(set);
	diag_free(diag);
	arena_release(&arena);
}
END_TEST

static void
write_file(const char *folder, const char *name, const char *text)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	ck_assert_int_eq(file_write(path, text, strlen(text)), 0);
}

START_TEST(template_loads_a_folder)
{
	char folder[] = "/tmp/check-template-XXXXXX", parts[64], slash[64];
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char *have;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	snprintf(parts, sizeof(parts), "%s/parts", folder);
	snprintf(slash, sizeof(slash), "%s/", folder);
	ck_assert_int_eq(folder_make(parts), 0);
	write_file(folder, "page.mustache", "a {{>parts/box}}");
	write_file(folder, "page.css", "{{#a}}");
	write_file(parts, "box.mustache", "[{{name}}]");
	ck_assert_int_eq(template_set_load(set, slash, diag), 0);
	have = rendered(set, "page", diag);
	ck_assert_str_eq(have, "a [\xc3\xa5s]");
	free(have);
	ck_assert_int_eq(diag_status(diag, 1), 0);
	ck_assert_int_eq(file_remove_all(folder), 0);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

static void
assert_load_fails(const char *folder, int status, const char *message)
{
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	char want[256], *have;

	ck_assert_int_eq(template_set_load(set, folder, diag), -1);
	ck_assert_int_eq(diag_status(diag, 0), status);
	snprintf(want, sizeof(want), "%s%s\n", folder, message);
	have = printed(diag);
	ck_assert_str_eq(have, want);
	free(have);
	template_set_free(set);
	diag_free(diag);
}

START_TEST(template_load_fails)
{
	char folder[] = "/tmp/check-template-XXXXXX";

	assert_load_fails("/nowhere/templates", 3, ": error: cannot read the "
	    "folder: No such file or directory");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	assert_load_fails(folder, 2, ": error: the folder holds no template "
	    "(NAME.mustache)");
	write_file(folder, "a.mustache", "{{>b}}");
	write_file(folder, "b.mustache", "\n {{#b}}");
	assert_load_fails(folder, 2, "/b.mustache:2:2: error: {{#b}} is never "
	    "closed");
	ck_assert_int_eq(file_remove_all(folder), 0);
}
END_TEST

START_TEST(template_load_checks_targets)
{
	char folder[] = "/tmp/check-template-XXXXXX", want[256], *have;
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();

	ck_assert_ptr_nonnull(mkdtemp(folder));
	write_file(folder, "page.mustache",
	    "{{#no}}{{>b}}{{/no}}{{>c}}{{>page2}}{{>*name}}");
	write_file(folder, "page2.mustache", "");
	ck_assert_int_eq(template_set_load(set, folder, diag), -1);
	ck_assert_int_eq(diag_status(diag, 0), 2);
	snprintf(want, sizeof(want), "%s/page.mustache:1:8: error: there is "
	    "no template \"b\"\n%s/page.mustache:1:21: error: "
	    "there is no template \"c\"\n", folder, folder);
	have = printed(diag);
	ck_assert_str_eq(have, want);
	free(have);
	ck_assert_int_eq(file_remove_all(folder), 0);
	template_set_free(set);
	diag_free(diag);
}
END_TEST

Suite *
suite_template(void)
{
	Suite *suite = suite_create("template");
	TCase *tcase = tcase_create("beyond the specification");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, template_renders, 0,
	    sizeof(rows) / sizeof(rows[0]));
	tcase_add_loop_test(tcase, template_reports_errors, 0,
	    sizeof(mistakes) / sizeof(mistakes[0]));
	tcase_add_loop_test(tcase, template_ends_recursion, 0,
	    sizeof(endless) / sizeof(endless[0]));
	tcase_add_test(tcase, template_keeps_nul);
	tcase_add_test(tcase, template_warns_of_lost_text);
	tcase_add_test(tcase, template_warns_once_of_missing_template);
	tcase_add_test(tcase, template_reports_missing_names);
	tcase_add_test(tcase, template_limits_nesting);
	tcase_add_test(tcase, template_names_are_one);
	tcase_add_test(tcase, template_renders_in_threads);
	tcase_add_test(tcase, template_loads_a_folder);
	tcase_add_test(tcase, template_load_fails);
	tcase_add_test(tcase, template_load_checks_targets);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("limits");
	tcase_set_tags(tcase, "long");
	tcase_set_timeout(tcase, 120);
	tcase_add_test(tcase, template_limits_steps);
	tcase_add_test(tcase, template_limits_rounds);
	tcase_add_test(tcase, template_limits_output);
	tcase_add_test(tcase, template_limits_margins);
	suite_add_tcase(suite, tcase);
	return suite;
}
