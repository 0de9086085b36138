/** What is told in words, by weighing clues. */
@NullMarked
package org.lodestar.redaction.prose;

import org.jspecify.annotations.NullMarked;
