#include "written.h"

size_t
written_end(const struct writing *writing, size_t at)
{
	while (++at < writing->count && writing->list[at].runs_on &&
	    !writing->list[at].cells)
		;
	return at;
}

void
written_join(struct buf *out, const struct writing *writing, size_t at)
{
	size_t end = written_end(writing, at), i;

	for (i = at; i < end; i++) {
		if (i != at)
			buf_addc(out, ' ');
		buf_add(out, writing->list[i].text.data,
		    writing->list[i].text.len);
	}
}

size_t
written_group_end(const struct writing *writing, size_t at)
{
	while (++at < writing->count && !writing->list[at].apart)
		;
	return at;
}
