/** The parts of a case that can be given out on their own, in words. */
@NullMarked
package org.lodestar.app.casework.section;

import org.jspecify.annotations.NullMarked;
