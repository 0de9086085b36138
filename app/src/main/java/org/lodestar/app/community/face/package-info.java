/** Planning outreach, counting visits, and seeing what came of it. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.community.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
