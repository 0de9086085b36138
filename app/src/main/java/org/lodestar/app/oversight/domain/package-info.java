/** Rules of the plan and of figures. */
@NullMarked
package org.lodestar.app.oversight.domain;

import org.jspecify.annotations.NullMarked;
