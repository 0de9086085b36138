/**
 * Who is on duty, what is prepared for messages, which lists are kept, and whom an alarm reaches.
 */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.triage.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
