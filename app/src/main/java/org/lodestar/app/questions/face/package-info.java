/** Looking at questions and answers, and counting what was answered. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.questions.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
