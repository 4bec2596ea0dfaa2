/* Text that libcmark, an editor or a hand could take for markup. */
#ifndef NASTY_H
#define NASTY_H

#define NASTY_COUNT 80

extern const char *const nasty[NASTY_COUNT];

#endif
