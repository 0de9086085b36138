/** Support as rows; words about people are sealed. */
@NullMarked
package org.lodestar.app.support.store;

import org.jspecify.annotations.NullMarked;
