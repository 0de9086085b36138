/** Results as files that any other program reads. */
@NullMarked
package org.lodestar.linkage.output;

import org.jspecify.annotations.NullMarked;
