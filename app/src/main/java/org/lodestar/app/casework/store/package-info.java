@NullMarked
package org.lodestar.app.casework.store;

import org.jspecify.annotations.NullMarked;
