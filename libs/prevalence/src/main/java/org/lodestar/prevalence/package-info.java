/**
 * How many people are on no list, from who is on which: capture tables in, a range with its
 * assumptions, lower bound and warnings out. Knows no framework, no database, no clock.
 */
@NullMarked
package org.lodestar.prevalence;

import org.jspecify.annotations.NullMarked;
