/**
 * The whole way of a table: what is sensitive, what is done about it, and how an attack on that
 * goes.
 */
@NullMarked
package org.lodestar.disclosure.protect;

import org.jspecify.annotations.NullMarked;
