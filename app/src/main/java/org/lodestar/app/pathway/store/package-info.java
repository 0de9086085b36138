/** Versions of the pathway and arrangements for when things do not run as usual. */
@NullMarked
package org.lodestar.app.pathway.store;

import org.jspecify.annotations.NullMarked;
