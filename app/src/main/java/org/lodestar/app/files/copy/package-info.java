/** Makes copies without anything hidden in them, in a process of its own. */
@NullMarked
package org.lodestar.app.files.copy;

import org.jspecify.annotations.NullMarked;
