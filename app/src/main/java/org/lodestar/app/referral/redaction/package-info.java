@NamedInterface("redaction")
@NullMarked
package org.lodestar.app.referral.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
