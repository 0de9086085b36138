/** What a second reader looks at, and the moves that a reading can make. */
@NamedInterface("review")
@NullMarked
package org.lodestar.app.referral.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
