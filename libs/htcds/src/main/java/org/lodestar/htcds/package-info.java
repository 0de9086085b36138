/**
 * Cases in the Human Trafficking Case Data Standard (HTCDS) 2.0: people in cases in our own terms
 * in, the dialects of its official files and a report of every loss out; and back again, each row
 * accounted for. The lists of codes are data, so that a later classification can be loaded. Knows
 * no framework, no database, no clock.
 */
@NullMarked
package org.lodestar.htcds;

import org.jspecify.annotations.NullMarked;
