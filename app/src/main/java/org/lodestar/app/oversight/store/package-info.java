/** The plan and its figures as rows. */
@NullMarked
package org.lodestar.app.oversight.store;

import org.jspecify.annotations.NullMarked;
