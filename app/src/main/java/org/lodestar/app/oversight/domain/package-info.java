/** Rules of the plan: pure functions. */
@NullMarked
package org.lodestar.app.oversight.domain;

import org.jspecify.annotations.NullMarked;
