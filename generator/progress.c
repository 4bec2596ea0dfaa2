#include "progress.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/clock.h"

#define BEGIN_AFTER	1.0	/* seconds */
#define DRAW_EVERY	0.1
#define WIDEST_BAR	40	/* columns */

struct progress {
	bool		 shown;
	atomic_size_t	 done;
	pthread_mutex_t	 mutex;		/* for what follows */
	const char	*what;
	size_t		 steps;
	double		 next_draw;	/* by clock_seconds */
	bool		 drawn;
};

struct progress *
progress_new(bool shown)
{
	struct progress *progress = xcalloc(1, sizeof(*progress));

	progress->shown = shown;
	progress->what = "";
	progress->next_draw = clock_seconds() + BEGIN_AFTER;
	pthread_mutex_init(&progress->mutex, NULL);
	return progress;
}

static void
show(const struct buf *text)
{
	fwrite(text->data, 1, text->len, stderr);
	fflush(stderr);
}

void
progress_free(struct progress *progress)
{
	struct buf wipe = BUF_INIT;

	buf_adds(&wipe, "\r\033[K");
	if (progress->drawn)
		show(&wipe);
	buf_release(&wipe);
	pthread_mutex_destroy(&progress->mutex);
	free(progress);
}

void
progress_begin(struct progress *progress, const char *what, size_t steps)
{
	pthread_mutex_lock(&progress->mutex);
	progress->what = what;
	progress->steps = steps;
	atomic_store(&progress->done, 0);
	pthread_mutex_unlock(&progress->mutex);
}

static size_t
columns(void)
{
	struct winsize size;

	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
		return 80;
	return size.ws_col;
}

/* "Reading  [=======>            ] 1234/5678" */
static void
draw(const struct progress *progress, size_t done)
{
	struct buf line = BUF_INIT, count = BUF_INIT;
	size_t width = columns(), bar = WIDEST_BAR, full, i;

	if (done > progress->steps)
		done = progress->steps;
	buf_addf(&count, "%zu/%zu", done, progress->steps);
	buf_addf(&line, "\r%-8s ", progress->what);
	/* Some terminals wrap after the last column, so leave it free. */
	if (line.len + count.len + 5 + bar > width)
		bar = 0;
	if (bar != 0) {
		full = progress->steps != 0 ? done * bar / progress->steps : 0;
		buf_addc(&line, '[');
		for (i = 0; i < bar; i++)
			buf_addc(&line, i < full ? '=' :
			    i == full ? '>' : ' ');
		buf_adds(&line, "] ");
	}
	buf_add(&line, count.data, count.len);
	if (line.len > width)
		buf_truncate(&line, width);
	buf_adds(&line, "\033[K");
	show(&line);
	buf_release(&count);
	buf_release(&line);
}

void
progress_step(struct progress *progress)
{
	size_t done = atomic_fetch_add(&progress->done, 1) + 1;
	double time;

	/* If another thread is drawing, leave it to that one. */
	if (!progress->shown || pthread_mutex_trylock(&progress->mutex) != 0)
		return;
	time = clock_seconds();
	if (time >= progress->next_draw) {
		draw(progress, done);
		progress->next_draw = time + DRAW_EVERY;
		progress->drawn = true;
	}
	pthread_mutex_unlock(&progress->mutex);
}
