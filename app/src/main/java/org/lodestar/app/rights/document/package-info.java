/** Copies of people's data on paper. */
@NullMarked
package org.lodestar.app.rights.document;

import org.jspecify.annotations.NullMarked;
