/**
 * Attacks on encoded lists, run against made-up lists of known truth, so that what an encoding
 * gives away stands beside how well it links. A low share here proves nothing: these are the
 * published kinds of attack in a simple form, without the patience of somebody who wants one
 * person's name. Whoever holds the key, or works with somebody who does, needs no attack at all.
 */
@NullMarked
package org.lodestar.linkage.encode.attack;

import org.jspecify.annotations.NullMarked;
