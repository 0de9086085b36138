/** One run: what was chosen, every method asked, and the answer put together. */
@NullMarked
package org.lodestar.prevalence.estimate;

import org.jspecify.annotations.NullMarked;
