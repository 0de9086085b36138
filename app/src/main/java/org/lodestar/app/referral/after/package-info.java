/** What can happen after a referral was sent, and what is done then. */
@NullMarked
package org.lodestar.app.referral.after;

import org.jspecify.annotations.NullMarked;
