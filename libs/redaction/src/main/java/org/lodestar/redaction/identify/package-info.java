/** The one way in: passages of a text that may tell who somebody is. */
@NullMarked
package org.lodestar.redaction.identify;

import org.jspecify.annotations.NullMarked;
