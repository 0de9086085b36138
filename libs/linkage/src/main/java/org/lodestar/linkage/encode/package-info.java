/**
 * Linkage of lists that no owner may show to another: each owner turns its people into keyed bit
 * patterns, and a trusted unit compares the patterns. The patterns <em>remain personal data</em>
 * (pseudonymised, never anonymous): similar people have similar patterns, and whoever holds the
 * key, or enough of the same people in clear, can name them. They are for a trusted linkage unit
 * alone, under a fresh key for each run, and are deleted after it.
 */
@NullMarked
package org.lodestar.linkage.encode;

import org.jspecify.annotations.NullMarked;
