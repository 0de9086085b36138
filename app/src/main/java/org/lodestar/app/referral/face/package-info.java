/** Writing, reviewing, redacting and sending a referral, and what follows. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.referral.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
