/** What would change the answer, and what warns of it. */
@NullMarked
package org.lodestar.prevalence.diagnose;

import org.jspecify.annotations.NullMarked;
