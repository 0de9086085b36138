/** Drawing, proposing and rating: pure functions. */
@NullMarked
package org.lodestar.app.pathwayaudit.domain;

import org.jspecify.annotations.NullMarked;
