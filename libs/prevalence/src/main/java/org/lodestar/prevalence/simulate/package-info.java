/** Made-up people with a number that is known, to see how well each method finds it. */
@NullMarked
package org.lodestar.prevalence.simulate;

import org.jspecify.annotations.NullMarked;
