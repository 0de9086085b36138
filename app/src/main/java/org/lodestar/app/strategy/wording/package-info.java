/** Parts of the plan in words, for every room that hangs something on it. */
@NamedInterface("wording")
@NullMarked
package org.lodestar.app.strategy.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
