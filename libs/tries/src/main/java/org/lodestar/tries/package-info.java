/**
 * How much a test run tries, and with which seed: fewer cases in a plain run, other ones each time,
 * all of them in a thorough one. For tests only; no part of the product needs it.
 */
@NullMarked
package org.lodestar.tries;

import org.jspecify.annotations.NullMarked;
