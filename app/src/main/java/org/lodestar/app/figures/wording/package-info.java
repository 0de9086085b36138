/** Figures in words, for every room that shows some. */
@NamedInterface("wording")
@NullMarked
package org.lodestar.app.figures.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
