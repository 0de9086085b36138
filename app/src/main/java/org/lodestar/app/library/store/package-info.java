@NullMarked
package org.lodestar.app.library.store;

import org.jspecify.annotations.NullMarked;
