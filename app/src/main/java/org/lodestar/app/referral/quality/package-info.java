@NamedInterface("quality")
@NullMarked
package org.lodestar.app.referral.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
