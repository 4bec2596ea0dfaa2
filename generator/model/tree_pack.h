/*
 * Trees in the form of base/pack.h.
 */
#ifndef MODEL_TREE_PACK_H
#define MODEL_TREE_PACK_H

#include "base/pack.h"

struct cmark_node;

/* The text nodes of several trees, in the order in which they were packed. */
struct tree_texts {
	struct cmark_node	**list;
	size_t			  count, room;
};
void	 tree_texts_release(struct tree_texts *);

/*
 * Write or read a tree, or NULL.  Its text nodes are added to `texts`.  What
 * is read belongs to the caller, who frees it with tree_free.
 */
void	 tree_pack(struct pack *, struct cmark_node **, struct tree_texts *);

#endif
