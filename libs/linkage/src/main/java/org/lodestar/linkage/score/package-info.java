/** The match weight of pairs, from a trained model: bits of evidence, added up. */
@NullMarked
package org.lodestar.linkage.score;

import org.jspecify.annotations.NullMarked;
