@NullMarked
package org.lodestar.app.outbound.store;

import org.jspecify.annotations.NullMarked;
