/**
 * The table that answers a request. Whoever makes it stands behind the wall and sees this package
 * alone: a number, and which figures are wanted.
 */
@NamedInterface("table")
@NullMarked
package org.lodestar.app.requests.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
