/** Who is on which lists: capture tables, read, checked, merged and cut down. */
@NullMarked
package org.lodestar.prevalence.table;

import org.jspecify.annotations.NullMarked;
