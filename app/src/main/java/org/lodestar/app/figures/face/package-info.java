/** Figures as they may be shown, wards, and closed periods, each verb with policy and audit. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.figures.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
