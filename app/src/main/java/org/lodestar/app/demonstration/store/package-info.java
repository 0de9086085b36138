/** What was made already. */
@NullMarked
package org.lodestar.app.demonstration.store;

import org.jspecify.annotations.NullMarked;
