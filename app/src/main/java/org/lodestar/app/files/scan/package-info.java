/** Talks to the virus scanner. */
@NullMarked
package org.lodestar.app.files.scan;

import org.jspecify.annotations.NullMarked;
