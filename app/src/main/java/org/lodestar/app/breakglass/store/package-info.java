/** Openings, alerts and attempts as rows. */
@NullMarked
package org.lodestar.app.breakglass.store;

import org.jspecify.annotations.NullMarked;
