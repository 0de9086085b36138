/** Addresses of boards, for every room that leads there. */
@NamedInterface("wording")
@NullMarked
package org.lodestar.app.boards.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
