#include "link_resolve.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

const char *
link_base_path(const char *base)
{
	const char *host = strstr(base, "://"), *path;

	path = host != NULL ? strchr(host + 3, '/') : NULL;
	return path != NULL ? path : "/";
}

/* "mailto:", "https:": a letter, then letters, digits and "+-." up to ':'. */
static bool
has_scheme(struct str address)
{
	size_t i;

	if (address.len == 0 || !isalpha((unsigned char)*address.data))
		return false;
	for (i = 1; i < address.len; i++)
		if (!isalnum((unsigned char)address.data[i]) &&
		    strchr("+-.", address.data[i]) == NULL)
			return address.data[i] == ':';
	return false;
}

static int
hex_digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = strchr(digits, tolower((unsigned char)c));

	return c != '\0' && at != NULL ? (int)(at - digits) : -1;
}

/* Append the text with "%C3%A6" decoded. */
static void
add_decoded(struct buf *out, struct str text)
{
	size_t at;
	int high, low;

	while ((at = str_find_char(text, '%')) < text.len) {
		buf_add(out, text.data, at);
		high = at + 2 < text.len ? hex_digit(text.data[at + 1]) : -1;
		low = high >= 0 ? hex_digit(text.data[at + 2]) : -1;
		buf_addc(out, low >= 0 ? (char)(high * 16 + low) : '%');
		text = str_from(text, low >= 0 ? at + 3 : at + 1);
	}
	buf_add(out, text.data, text.len);
}

/* Remove the last folder of "a/b/"; append another "../" to "" and "../". */
static void
go_up(struct buf *path)
{
	size_t len = path->len;

	if (len == 0 || (len >= 3 &&
	    memcmp(path->data + len - 3, "../", 3) == 0)) {
		buf_adds(path, "../");
		return;
	}
	for (len--; len != 0 && path->data[len - 1] != '/'; len--)
		;
	buf_truncate(path, len);
}

/* Is it the step `name`, with or without '/' at its end? */
static bool
is_step(struct str step, const char *name)
{
	return *step.data == '.' && (str_is(step, name) ||
	    (str_ends(step, "/") && str_is(str_cut(step, step.len - 1),
	    name)));
}

/* Follow the steps of a relative path from the folder `path`. */
static void
add_steps(struct buf *path, struct str rest)
{
	struct str step;

	while (rest.len != 0) {
		step = str_cut(rest, str_find_char(rest, '/') + 1);
		rest = str_from(rest, step.len);
		if (is_step(step, ".."))
			go_up(path);
		else if (!is_step(step, "."))
			buf_add(path, step.data, step.len);
	}
}

/* Go up for each "../" that the path begins with. */
static void
climb(struct buf *path, struct str *rest)
{
	while (path->len != 0 && str_starts(*rest, "../")) {
		go_up(path);
		*rest = str_from(*rest, 3);
	}
}

/* Does it lead down only, step by step? */
static bool
is_straight(struct str path)
{
	size_t i;

	for (i = 0; i < path.len; i++)
		if (path.data[i] == '%' || (path.data[i] == '.' && (i == 0 ||
		    path.data[i - 1] == '/')))
			return false;
	return true;
}

/* The same for a path that may be encoded; hardly any is. */
static void
add_path(struct buf *path, struct str encoded)
{
	struct buf steps = BUF_INIT;

	climb(path, &encoded);
	if (is_straight(encoded)) {
		buf_add(path, encoded.data, encoded.len);
		return;
	}
	if (str_find_char(encoded, '%') == encoded.len) {
		add_steps(path, encoded);
		return;
	}
	add_decoded(&steps, encoded);
	add_steps(path, (struct str){ steps.data, steps.len });
	buf_release(&steps);
}

/* "a/b/" of "a/b/index.html". */
static size_t
folder_len(const char *file)
{
	const char *slash = strrchr(file, '/');

	return slash != NULL ? (size_t)(slash + 1 - file) : 0;
}

/* Remove the site's base from an address; false if it has another. */
static bool
take_base(const struct link_site *site, struct str *address)
{
	const char *base = has_scheme(*address) ? site->base :
	    link_base_path(site->base);

	if (*base == '\0' || !str_starts(*address, base))
		return false;
	*address = str_from(*address, strlen(base));
	return true;
}

static void
set_fragment(struct buf *fragment, struct str text)
{
	/* Text directives (":~:text=") are not part of the id. */
	text = str_cut(text, str_find(text, ":~:"));
	add_decoded(fragment, text);
	/* WHATWG HTML, 7.4.6.4: the top of the page, in any case. */
	if (strcasecmp(fragment->data, "top") == 0)
		buf_reset(fragment);
}

bool
link_resolve(const struct link_site *site, const char *from,
    struct str address, struct buf *file, struct buf *fragment)
{
	bool whole, served;
	size_t hash;

	buf_reset(file);
	buf_reset(fragment);
	address = str_trim(address);
	hash = str_find_char(address, '#');
	if (hash < address.len)
		set_fragment(fragment, str_from(address, hash + 1));
	address = str_cut(address, hash);
	address = str_cut(address, str_find_char(address, '?'));
	if (address.len == 0) {
		buf_adds(file, from);
		return true;
	}
	if (str_starts(address, "//"))
		return false;
	whole = has_scheme(address);
	served = whole || !site->offline;
	if (whole || str_starts(address, "/")) {
		if (!take_base(site, &address))
			return false;
	} else {
		buf_add(file, from, folder_len(from));
	}
	add_path(file, address);
	if (served && (file->len == 0 || file->data[file->len - 1] == '/'))
		buf_adds(file, INDEX_NAME);
	return true;
}
