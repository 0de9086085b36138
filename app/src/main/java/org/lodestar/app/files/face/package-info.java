/** Taking files in, showing their copies and opening originals. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.files.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
