/**
 * The same person, premises or vehicle in several lists that share no key: lists in, pairs with
 * weights, clusters and their quality out. Knows no framework, no database, no clock.
 */
@NullMarked
package org.lodestar.linkage;

import org.jspecify.annotations.NullMarked;
