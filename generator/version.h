/* The program's version: said by --version, and on the page about the site. */
#ifndef VERSION_H
#define VERSION_H

#define VERSION "0.1"

#endif
