/**
 * Lists of records as columns whose values stand once in a dictionary. Reads CSV; imports nothing
 * of the library but its exceptions.
 */
@NullMarked
package org.lodestar.linkage.table;

import org.jspecify.annotations.NullMarked;
