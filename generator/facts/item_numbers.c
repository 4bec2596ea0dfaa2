#include "item_numbers.h"

void
item_numbers_add(struct reading *r, struct absence *absence, struct str text)
{
	int number, last = 0;
	bool range = false;
	size_t digits;

	while (text.len != 0) {
		digits = str_digits(text);
		if (digits == 0) {
			range |= str_starts(text, "-") ||
			    str_starts(text, "\xe2\x80\x93");
			text = str_from(text, 1);
			continue;
		}
		number = str_number(str_cut(text, digits));
		if (number < 0)
			return;		/* no item has such a number */
		if (!range || last >= number || number - last > 500)
			last = number - 1;
		for (; last < number; last++) {
			ARENA_ONE_MORE(r->arena, absence->items,
			    absence->nitems);
			absence->items[absence->nitems++] = arena_printf(
			    r->arena, "%d", last + 1);
		}
		range = false;
		text = str_from(text, digits);
	}
}

void
item_numbers_ends(struct str numbers, int *first, int *last)
{
	size_t digits;

	for (*first = *last = -1; numbers.len != 0; ) {
		digits = str_digits(numbers);
		if (digits != 0) {
			*last = str_number(str_cut(numbers, digits));
			if (*first < 0)
				*first = *last;
		}
		numbers = str_from(numbers, digits != 0 ? digits : 1);
	}
}

void
item_numbers_add_range(struct reading *r, struct absence *absence,
    struct str numbers, enum item_range range)
{
	const struct item *item;
	int first, last;
	size_t i;

	item_numbers_ends(numbers, &first, &last);
	for (i = 0; i < r->meeting->nitems; i++) {
		item = &r->meeting->items[i];
		if (first < 0 || item->number == 0 ||
		    !(range == ITEMS_UNTIL ? item->number < first :
		    item->number > (range == ITEMS_SINCE ? last : first - 1)))
			continue;
		ARENA_ONE_MORE(r->arena, absence->items, absence->nitems);
		absence->items[absence->nitems++] = item->label;
	}
}
