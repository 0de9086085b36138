/** Risks in words, for every room that names some. */
@NamedInterface("wording")
@NullMarked
package org.lodestar.app.risks.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
