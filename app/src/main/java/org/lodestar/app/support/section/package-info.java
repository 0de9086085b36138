/** Parts of a case that this module can give out, each about one person. Never advocacy. */
@NullMarked
package org.lodestar.app.support.section;

import org.jspecify.annotations.NullMarked;
