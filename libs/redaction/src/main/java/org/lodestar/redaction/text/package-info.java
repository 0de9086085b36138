/** Words of a text, and lists of words. */
@NullMarked
package org.lodestar.redaction.text;

import org.jspecify.annotations.NullMarked;
