#include "chart.h"

void
chart_range(const struct chart *chart, double *low, double *high)
{
	size_t i, j;
	double value;

	*low = *high = 0;
	for (i = 0; i < chart->nseries; i++) {
		for (j = 0; j < chart->npoints; j++) {
			value = number_value(chart->series[i].values[j]);
			if (value < *low)
				*low = value;
			if (value > *high)
				*high = value;
		}
	}
}

bool
chart_is_whole(const struct chart *chart)
{
	size_t i, j;

	for (i = 0; i < chart->nseries; i++)
		for (j = 0; j < chart->npoints; j++)
			if (chart->series[i].values[j].decimals != 0)
				return false;
	return true;
}

size_t
chart_count_values(const struct chart *chart,
    const struct chart_series *series)
{
	size_t i, count = 0;

	for (i = 0; i < chart->npoints; i++)
		count += series->values[i].kind == NUMBER_VALUE;
	return count;
}

bool
chart_is_zero(const struct chart *chart)
{
	size_t i, j;

	for (i = 0; i < chart->nseries; i++)
		for (j = 0; j < chart->npoints; j++)
			if (chart->series[i].values[j].amount != 0)
				return false;
	return true;
}
