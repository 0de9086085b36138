/** Which model: pairs added step by step, all models by BIC, a walk downhill. */
@NullMarked
package org.lodestar.prevalence.select;

import org.jspecify.annotations.NullMarked;
