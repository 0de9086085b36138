/**
 * Tables that give nobody away: a table and rules in, a publishable table and the reasons out.
 * Knows no framework, no database, no clock.
 */
@NullMarked
package org.lodestar.disclosure;

import org.jspecify.annotations.NullMarked;
