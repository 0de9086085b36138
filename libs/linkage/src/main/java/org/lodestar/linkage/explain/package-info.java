/**
 * What a linkage found and why, as plain data: how complete the lists are, what each rule and each
 * level brought, how the weights lie, what single weights are made of, how clusters hang together.
 * No value of any record is in it unless it is asked for.
 */
@NullMarked
package org.lodestar.linkage.explain;

import org.jspecify.annotations.NullMarked;
