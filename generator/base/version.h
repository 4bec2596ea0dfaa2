/* The version of the program, shown by --version and on the page about the
   site. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define VERSION "0.1"

#endif
