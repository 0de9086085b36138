/**
 * How alike are two texts, names, dates of birth, addresses, plates or numbers? Pure functions over
 * prepared values, without a clock or state; imports nothing else of this library.
 */
@NullMarked
package org.lodestar.linkage.text;

import org.jspecify.annotations.NullMarked;
