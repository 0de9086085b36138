/** Taking a backup, putting one back, and trying both. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.backup.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
