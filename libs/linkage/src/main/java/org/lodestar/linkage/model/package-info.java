/**
 * What is compared, by which levels, with which probabilities, and which pairs are looked at: the
 * settings of a linkage as values, and as JSON that Splink reads too. Computes nothing.
 */
@NullMarked
package org.lodestar.linkage.model;

import org.jspecify.annotations.NullMarked;
