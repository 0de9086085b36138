/** The verbs of packs, reports and profiles. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.publications.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
