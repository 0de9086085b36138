/**
 * Each journey as a person lives it, over the wire or in a browser, against the packaged platform.
 */
@NullMarked
package org.lodestar.journeys;

import org.jspecify.annotations.NullMarked;
