/**
 * The door at night: who asks to be let in without a code, who rings them back, who looks at it.
 */
@NamedInterface("night")
@NullMarked
package org.lodestar.app.members.night;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
