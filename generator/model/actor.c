#include "actor.h"

int
actors_sum(const struct actors *actors)
{
	size_t i;
	int sum = 0;

	for (i = 0; i < actors->count; i++) {
		if (!actors->list[i].group)
			sum++;
		else if (actors->list[i].votes < 0)
			return -1;
		else
			sum += actors->list[i].votes;
	}
	return sum;
}
