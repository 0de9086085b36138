/**
 * Indicators: nameless facts in, figures with numerator, denominator and quality mark out. Knows no
 * framework, no database, no clock and nobody's name.
 */
@NullMarked
package org.lodestar.measures;

import org.jspecify.annotations.NullMarked;
