// What Swift cannot call, or must not link: see the headers below.
#ifndef CSHIMS_H
#define CSHIMS_H
#endif
