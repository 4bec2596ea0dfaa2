/*
 * Specifications by example.  A .spec file has prose and examples.  An example
 * is a fence followed by what kind of text it is, the text, a line with a full
 * stop, what is expected, and another fence.
 */
#ifndef SPEC_H
#define SPEC_H

#include "base/buf.h"
#include "base/diag.h"
#include "base/str.h"
#include "model/meeting.h"

struct spec_example {
	struct str	kind;		/* what is written after the fence */
	struct str	text, expected;
	unsigned	first, last;	/* the lines of its fences */
};

/* A file, and the reader that its examples are held against. */
struct spec_file {
	const char	*path;
	void		(*read)(const struct spec_example *, struct buf *out);
};

/* All files.  The last row has no path. */
extern const struct spec_file spec_files[];

struct spec {
	const struct spec_file	*file;
	struct buf		 text;	/* of the file; examples point into it */
	struct spec_example	*list;
	size_t			 count, room;
};

/*
 * Reads all examples of the file.  Ends the program with a message if it
 * cannot be read, has no example, or one that is not closed.
 */
void	 spec_read(struct spec *, const struct spec_file *);
void	 spec_release(struct spec *);

/*
 * Does the file's reader find what the example expects?  If not, everything
 * there is to know is added to `report`: file and line, the text, what was
 * expected, what was found, and the lines that differ ("- " is only expected,
 * "+ " was only found).
 */
bool	 spec_holds(const struct spec *, const struct spec_example *,
	    struct buf *report);

/* The next line of `rest`, which is moved behind it. */
struct str	 spec_line(struct str *rest);

/*
 * Reads a document.  Returns the meeting, which the caller frees, or NULL if
 * it has no item.
 */
struct meeting	*spec_meeting(const struct buf *document, struct diag *);

#endif
