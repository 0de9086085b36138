/**
 * Where candidate pairs are looked at. An engine finds the pairs of a list of rules, counts their
 * agreement patterns and weighs them; what needs few pairs (random pairs, learning, clusters, one
 * pair by itself) is done here in any case. All engines give the same pairs, levels and weights.
 */
@NullMarked
package org.lodestar.linkage.engine;

import org.jspecify.annotations.NullMarked;
