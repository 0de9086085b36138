/** The line itself: names that are looked up once, one connection to one address, turns. */
@NullMarked
package org.lodestar.app.outbound.line;

import org.jspecify.annotations.NullMarked;
