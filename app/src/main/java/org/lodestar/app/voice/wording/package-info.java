/** Results in words, for every room that tells them. */
@NamedInterface("wording")
@NullMarked
package org.lodestar.app.voice.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
