// Which octets are which characters: the tables behind Mail's Charset, which says how they are read. Constant data
// without pointers, so that a process which never looks at them does not even map them.
#ifndef CSG_CHARSETS_H
#define CSG_CHARSETS_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

// Arrays of unknown length are not shown to Swift; the functions give their beginning.
extern const char csg_charset_names[];
extern const char16_t csg_charset_single[], csg_charset_jis[], csg_charset_jis_supplement[], csg_charset_gb[];
extern const char16_t csg_charset_big5[], csg_charset_hkscs[], csg_charset_uhc[];
extern const char32_t csg_charset_hkscs_characters[];
extern const uint16_t csg_charset_gb_runs[];
extern const size_t csg_charset_gb_run_count, csg_charset_hkscs_count;

/// A line for each charset: how it is read (a name, or the number of a row of the table of single octets), then all its
/// names in lower case, divided by spaces; the first is the one to use. NUL ends it.
static inline const uint8_t *_Nonnull csg_charset_names_start(void) { return (const uint8_t *)csg_charset_names; }
/// Rows of 128: the octets from 0x80 on.
static inline const uint16_t *_Nonnull csg_charset_single_start(void) { return csg_charset_single; }
/// 60 rows of 188: Shift_JIS's pairs of octets.
static inline const uint16_t *_Nonnull csg_charset_jis_start(void) { return csg_charset_jis; }
/// 94 rows of 94: JIS X 0212.
static inline const uint16_t *_Nonnull csg_charset_jis_supplement_start(void) { return csg_charset_jis_supplement; }
/// 126 rows of 190: GBK's pairs.
static inline const uint16_t *_Nonnull csg_charset_gb_start(void) { return csg_charset_gb; }
/// Pairs: the first of a run of GB18030's sequences of four octets, counted from 0x81308130, and its character; 0:
/// none.
static inline const uint16_t *_Nonnull csg_charset_gb_runs_start(void) { return csg_charset_gb_runs; }
/// 89 rows of 157: Big5's pairs.
static inline const uint16_t *_Nonnull csg_charset_big5_start(void) { return csg_charset_big5; }
/// The pairs that Hong Kong adds, in order; and what each is.
static inline const uint16_t *_Nonnull csg_charset_hkscs_start(void) { return csg_charset_hkscs; }
static inline const uint32_t *_Nonnull csg_charset_hkscs_characters_start(void) { return csg_charset_hkscs_characters; }
/// 126 rows of 178: UHC's pairs.
static inline const uint16_t *_Nonnull csg_charset_uhc_start(void) { return csg_charset_uhc; }

#endif
