/** The answer as words and as one page that needs nothing else. */
@NullMarked
package org.lodestar.prevalence.report;

import org.jspecify.annotations.NullMarked;
