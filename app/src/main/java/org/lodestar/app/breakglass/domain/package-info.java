/** Limits, grounds and the life of an opening. */
@NullMarked
package org.lodestar.app.breakglass.domain;

import org.jspecify.annotations.NullMarked;
