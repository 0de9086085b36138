/**
 * A linkage explained on one page that needs nothing else: no script, no other file, no network.
 * Charts are drawn as SVG and can be read as tables; every text that comes from lists or settings
 * goes through one writer that escapes it.
 */
@NullMarked
package org.lodestar.linkage.report;

import org.jspecify.annotations.NullMarked;
