#include "pack.h"

#include <stdint.h>
#include <string.h>

#define BITS	7		/* of a value in each byte */
#define MORE	0x80		/* another byte follows */

struct pack
pack_writer(struct buf *out)
{
	return (struct pack){ .out = out };
}

struct pack
pack_reader(struct str in, struct arena *arena)
{
	return (struct pack){ .in = in, .arena = arena };
}

static void
write_number(struct buf *out, uint64_t value)
{
	for (; value >= MORE; value >>= BITS)
		buf_addc(out, (char)(value | MORE));
	buf_addc(out, (char)value);
}

/* Nothing can be read after data that is damaged. */
static void
give_up(struct pack *pack)
{
	pack->broken = true;
	pack->in.len = 0;
}

static void
advance(struct pack *pack, size_t len)
{
	pack->in.data += len;
	pack->in.len -= len;
}

static uint64_t
read_number(struct pack *pack)
{
	uint64_t value = 0;
	unsigned shift = 0;
	unsigned char byte;

	do {
		if (pack->in.len == 0 || shift > 63) {
			give_up(pack);
			return 0;
		}
		byte = (unsigned char)*pack->in.data;
		advance(pack, 1);
		value |= (uint64_t)(byte & ~MORE) << shift;
		shift += BITS;
	} while (byte & MORE);
	return value;
}

void
pack_size(struct pack *pack, size_t *value)
{
	if (pack->out != NULL)
		write_number(pack->out, *value);
	else
		*value = (size_t)read_number(pack);
}

void
pack_unsigned(struct pack *pack, unsigned *value)
{
	size_t wide = *value;

	pack_size(pack, &wide);
	*value = (unsigned)wide;
}

/* Small negative numbers stay short: 0, -1, 1, -2, … */
void
pack_int(struct pack *pack, int *value)
{
	uint64_t number = (uint64_t)(int64_t)*value;

	if (pack->out != NULL) {
		write_number(pack->out, *value < 0 ? ~number << 1 | 1 :
		    number << 1);
		return;
	}
	number = read_number(pack);
	*value = number & 1 ? -(int)(number >> 1) - 1 : (int)(number >> 1);
}

void
pack_bytes(struct pack *pack, char *bytes, size_t len)
{
	if (pack->out != NULL) {
		buf_add(pack->out, bytes, len);
		return;
	}
	if (len > pack->in.len) {
		memset(bytes, 0, len);
		give_up(pack);
		return;
	}
	memcpy(bytes, pack->in.data, len);
	advance(pack, len);
}

void
pack_char(struct pack *pack, char *value)
{
	pack_bytes(pack, value, 1);
}

void
pack_bool(struct pack *pack, bool *value)
{
	char byte = *value;

	pack_bytes(pack, &byte, 1);
	*value = byte != 0;
}

/* The length counts the '\0', so 0 stands for NULL. */
void
pack_text(struct pack *pack, const char **text)
{
	size_t len = pack->out == NULL || *text == NULL ? 0 :
	    strlen(*text) + 1;

	pack_size(pack, &len);
	if (pack->out != NULL) {
		buf_add(pack->out, *text, len);
		return;
	}
	*text = NULL;
	if (len > pack->in.len || (len != 0 &&
	    pack->in.data[len - 1] != '\0')) {
		give_up(pack);
	} else if (len != 0) {
		*text = pack->in.data;
		advance(pack, len);
	}
}

void *
pack_list(struct pack *pack, const void *list, size_t *count, size_t size)
{
	pack_size(pack, count);
	if (pack->out != NULL)
		return (void *)(uintptr_t)list;
	/* An element takes at least one byte. */
	if (*count > pack->in.len) {
		give_up(pack);
		*count = 0;
	}
	return *count != 0 ? arena_calloc(pack->arena, *count, size) : NULL;
}
