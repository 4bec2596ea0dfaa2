/*
 * Writing JSON as trees of json-c objects, which only the writers of JSON see.
 * Running out of memory ends the program.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

struct json_object;

/* Set a member of an object; append an element to an array.  They take
   ownership of the value; NULL is null. */
void	 json_set(struct json_object *, const char *name,
	    struct json_object *value);
void	 json_add(struct json_object *array, struct json_object *value);
struct json_object	*json_new_object(void);
struct json_object	*json_new_array(void);
struct json_object	*json_new_text(const char *);	/* NULL for NULL */
struct json_object	*json_new_bool(bool);
struct json_object	*json_new_int(int);
struct json_object	*json_new_size(size_t);

/* Append the object to `out` and free it: on many lines, with a newline at the
   end; or on one line, without. */
void	 json_write(struct buf *out, struct json_object *);
void	 json_write_line(struct buf *out, struct json_object *);

#endif
