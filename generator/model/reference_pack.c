#include "reference_pack.h"

#include "tree_pack.h"

/* The number of the node, searched for from `from` on, because references are
   in the order of the text; texts->count if it is not there. */
static size_t
number_of(const struct tree_texts *texts, const struct cmark_node *node,
    size_t from)
{
	size_t number;

	for (number = from; number < texts->count; number++)
		if (texts->list[number] == node)
			return number;
	for (number = 0; number < from; number++)
		if (texts->list[number] == node)
			return number;
	return texts->count;
}

/* The text node that holds the reference, by its number. */
static void
pack_place(struct pack *pack, struct reference *reference,
    const struct tree_texts *texts, size_t *last)
{
	size_t number = 0;

	if (pack->out != NULL)
		number = number_of(texts, reference->node, *last);
	pack_size(pack, &number);
	if (number < texts->count) {
		reference->node = texts->list[number];
		*last = number;
	} else {
		pack->broken = true;
	}
	pack_size(pack, &reference->at);
	pack_size(pack, &reference->len);
}

void
references_pack(struct pack *pack, struct references *references,
    const struct tree_texts *texts)
{
	struct reference *reference;
	size_t i, last = 0;

	PACK_LIST(pack, references->list, references->count);
	for (i = 0; i < references->count; i++) {
		reference = &references->list[i];
		PACK_ENUM(pack, reference->kind);
		pack_text(pack, &reference->text);
		pack_text(pack, &reference->date);
		pack_text(pack, &reference->body);
		pack_text(pack, &reference->label);
		pack_text(pack, &reference->target);
		pack_text(pack, &reference->paragraph);
		pack_text(pack, &reference->address);
		pack_bool(pack, &reference->here);
		pack_text(pack, &reference->anchor);
		pack_unsigned(pack, &reference->line);
		if (texts != NULL)
			pack_place(pack, reference, texts, &last);
	}
}
