/** What leaves of a notification that does not name the person, and who read it before it left. */
@NullMarked
package org.lodestar.app.referral.redaction;

import org.jspecify.annotations.NullMarked;
