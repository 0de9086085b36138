/**
 * How good a linkage is: precision and recall of pairs and clusters against a known truth or the
 * verdicts of reviewers, and the linkage errors that an estimate from list overlaps must know.
 */
@NullMarked
package org.lodestar.linkage.evaluate;

import org.jspecify.annotations.NullMarked;
