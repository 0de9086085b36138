/** Each journey as a person lives it, in a real browser against the packaged platform. */
@NullMarked
package org.lodestar.journeys;

import org.jspecify.annotations.NullMarked;
