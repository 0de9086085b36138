/** What is known of a person, in every spelling. */
@NullMarked
package org.lodestar.redaction.known;

import org.jspecify.annotations.NullMarked;
