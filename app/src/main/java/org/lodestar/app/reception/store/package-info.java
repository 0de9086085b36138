/** Reception plans as rows; words are sealed. */
@NullMarked
package org.lodestar.app.reception.store;

import org.jspecify.annotations.NullMarked;
