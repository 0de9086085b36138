@NullMarked
package org.lodestar.app.exchange.store;

import org.jspecify.annotations.NullMarked;
