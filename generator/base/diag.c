#include "diag.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "pack.h"

struct message {
	enum diag_level	 level;
	char		*file;		/* "" if no file is concerned */
	unsigned	 line, col;
	char		*text;
};

struct diag {
	pthread_mutex_t	 lock;
	struct message	*messages;
	size_t		 count, room;
};

static const char *const level_names[] = {
	[DIAG_NOTE] = "note",
	[DIAG_WARNING] = "warning",
	[DIAG_ERROR] = "error",
	[DIAG_USAGE] = "error",
	[DIAG_SYSTEM] = "error",
};

struct diag *
diag_new(void)
{
	struct diag *diag = xcalloc(1, sizeof(*diag));

	pthread_mutex_init(&diag->lock, NULL);
	return diag;
}

void
diag_clear(struct diag *diag)
{
	size_t i;

	for (i = 0; i < diag->count; i++) {
		free(diag->messages[i].file);
		free(diag->messages[i].text);
	}
	diag->count = 0;
}

void
diag_free(struct diag *diag)
{
	if (diag == NULL)
		return;
	diag_clear(diag);
	free(diag->messages);
	pthread_mutex_destroy(&diag->lock);
	free(diag);
}

/*
 * Content may hold anything, but must not be able to control the terminal.
 * Some terminals obey not only the control characters of ASCII but also U+0080
 * to U+009F, which are two bytes in UTF-8.
 */
static void
make_harmless(char *text)
{
	unsigned char *p;

	for (p = (unsigned char *)text; *p != '\0'; p++) {
		if (*p < 0x20 || *p == 0x7f)
			*p = '?';
		else if (p[0] == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0)
			p[0] = p[1] = '?';
	}
}

static char *
format(const char *fmt, va_list ap)
{
	va_list again;
	char *text;
	int len;

	va_copy(again, ap);
	len = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (len < 0)
		alloc_die();
	text = xmalloc((size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, fmt, ap);
	return text;
}

void
diag_add(struct diag *diag, enum diag_level level, const char *file,
    unsigned line, unsigned col, const char *fmt, ...)
{
	struct message message = { .level = level, .line = line, .col = col };
	va_list ap;

	va_start(ap, fmt);
	message.text = format(fmt, ap);
	va_end(ap);
	make_harmless(message.text);
	message.file = xstrdup(file != NULL ? file : "");
	make_harmless(message.file);

	pthread_mutex_lock(&diag->lock);
	ALLOC_ONE_MORE(diag->messages, diag->count, diag->room);
	diag->messages[diag->count++] = message;
	pthread_mutex_unlock(&diag->lock);
}

size_t
diag_count(const struct diag *diag, enum diag_level level)
{
	size_t i, n = 0;

	for (i = 0; i < diag->count; i++)
		n += diag->messages[i].level == level;
	return n;
}

int
diag_status(const struct diag *diag, int strict)
{
	static const int statuses[] = {
		[DIAG_NOTE] = 0, [DIAG_WARNING] = 0, [DIAG_ERROR] = 1,
		[DIAG_USAGE] = 2, [DIAG_SYSTEM] = 3,
	};
	int worst = 0, status;
	size_t i;

	for (i = 0; i < diag->count; i++) {
		status = statuses[diag->messages[i].level];
		if (strict && diag->messages[i].level == DIAG_WARNING)
			status = 1;
		if (status > worst)
			worst = status;
	}
	return worst;
}

static int
compare_numbers(unsigned a, unsigned b)
{
	return (a > b) - (a < b);
}

static int
compare(const void *va, const void *vb)
{
	const struct message *a = va, *b = vb;
	int order;

	if ((order = strcmp(a->file, b->file)) != 0 ||
	    (order = compare_numbers(a->line, b->line)) != 0 ||
	    (order = compare_numbers(a->col, b->col)) != 0 ||
	    (order = compare_numbers(b->level, a->level)) != 0)
		return order;
	return strcmp(a->text, b->text);
}

static void
print_one(FILE *out, const struct message *message)
{
	if (message->file[0] != '\0')
		fprintf(out, "%s:", message->file);
	else
		fputs("referat:", out);
	if (message->line != 0)
		fprintf(out, "%u:", message->line);
	if (message->line != 0 && message->col != 0)
		fprintf(out, "%u:", message->col);
	fprintf(out, " %s: %s\n", level_names[message->level], message->text);
}

void
diag_print(struct diag *diag, FILE *out, enum diag_level least)
{
	size_t i;

	/* The order must not depend on the threads. */
	if (diag->count != 0)
		qsort(diag->messages, diag->count, sizeof(*diag->messages),
		    compare);
	for (i = 0; i < diag->count; i++)
		if (diag->messages[i].level >= least)
			print_one(out, &diag->messages[i]);
}

void
diag_move(struct diag *to, struct diag *from)
{
	size_t i;

	pthread_mutex_lock(&to->lock);
	for (i = 0; i < from->count; i++) {
		ALLOC_ONE_MORE(to->messages, to->count, to->room);
		to->messages[to->count++] = from->messages[i];
	}
	pthread_mutex_unlock(&to->lock);
	from->count = 0;
}

static void
pack_message(struct pack *pack, struct message *message)
{
	const char *file = message->file, *text = message->text;

	PACK_ENUM(pack, message->level);
	pack_text(pack, &file);
	pack_unsigned(pack, &message->line);
	pack_unsigned(pack, &message->col);
	pack_text(pack, &text);
	if (pack->out != NULL)
		return;
	message->file = xstrdup(file != NULL ? file : "");
	message->text = xstrdup(text != NULL ? text : "");
	if (message->level > DIAG_SYSTEM)
		message->level = DIAG_SYSTEM;
}

void
diag_pack(struct pack *pack, struct diag *diag)
{
	struct message *messages = diag->messages;
	size_t count = diag->count, i;

	PACK_ALL(pack, messages, count, pack_message);
	if (pack->out != NULL)
		return;
	for (i = 0; i < count; i++) {
		ALLOC_ONE_MORE(diag->messages, diag->count, diag->room);
		diag->messages[diag->count++] = messages[i];
	}
}
