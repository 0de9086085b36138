/**
 * What is shipped: the bill of materials, under which licences it comes, and what is known to be
 * wrong with it. Looks at the product from outside and is never part of it.
 */
@NullMarked
package org.lodestar.supply;

import org.jspecify.annotations.NullMarked;
