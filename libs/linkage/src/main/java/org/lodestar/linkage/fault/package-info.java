/** What was given and cannot be worked with, in a sentence for whoever gave it. */
@NullMarked
package org.lodestar.linkage.fault;

import org.jspecify.annotations.NullMarked;
