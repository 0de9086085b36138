/**
 * Words that every part of Lodestar shares: value records and closed choices only. Imports nothing.
 */
@NullMarked
package org.lodestar.vocabulary;

import org.jspecify.annotations.NullMarked;
