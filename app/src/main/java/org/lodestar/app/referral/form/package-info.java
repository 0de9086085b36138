@NamedInterface("form")
@NullMarked
package org.lodestar.app.referral.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
