/** Hidden classes of people, by Gibbs sampling in several chains. */
@NullMarked
package org.lodestar.prevalence.latent;

import org.jspecify.annotations.NullMarked;
