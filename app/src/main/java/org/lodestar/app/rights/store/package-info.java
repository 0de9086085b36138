@NullMarked
package org.lodestar.app.rights.store;

import org.jspecify.annotations.NullMarked;
