/** What a second reader looks at, and the moves that a reading can make. */
@NullMarked
package org.lodestar.app.referral.review;

import org.jspecify.annotations.NullMarked;
