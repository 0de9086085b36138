/** The platform with very many cases: made up, filled in, and asked for by many workers at once. */
@NullMarked
package org.lodestar.bench.cases;

import org.jspecify.annotations.NullMarked;
