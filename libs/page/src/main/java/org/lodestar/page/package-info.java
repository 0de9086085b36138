/**
 * Pages that explain a result and need no other file, no script and no network: markup that escapes
 * all text, tables and charts that can be read on a phone, on paper and by who cannot see them.
 */
@NullMarked
package org.lodestar.page;

import org.jspecify.annotations.NullMarked;
