/**
 * Which pairs are looked at: rules become groups of records with one key, walked block by block, no
 * pair twice. Tells how many pairs each rule brings before any is compared.
 */
@NullMarked
package org.lodestar.linkage.block;

import org.jspecify.annotations.NullMarked;
