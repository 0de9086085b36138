/** The questions of a report and the words of its answers, as other rooms ask and show them. */
@NamedInterface("form")
@NullMarked
package org.lodestar.app.concerns.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
