@NullMarked
package org.lodestar.app.directory.store;

import org.jspecify.annotations.NullMarked;
