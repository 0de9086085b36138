/**
 * What a course changed: counts of marks before and after it in, the mean gain with its range out;
 * and which questions are too hard, too easy, or tell nobody from anybody. It is handed totals
 * alone, and knows no person, no framework, no clock and no file. Every formula names its source.
 */
@NullMarked
package org.lodestar.gain;

import org.jspecify.annotations.NullMarked;
