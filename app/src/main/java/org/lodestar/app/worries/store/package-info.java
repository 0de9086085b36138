@NullMarked
package org.lodestar.app.worries.store;

import org.jspecify.annotations.NullMarked;
