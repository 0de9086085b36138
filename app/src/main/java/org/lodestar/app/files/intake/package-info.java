/** Takes in what arrives, sealing it while it flows. */
@NullMarked
package org.lodestar.app.files.intake;

import org.jspecify.annotations.NullMarked;
