@NullMarked
package org.lodestar.app.requests.store;

import org.jspecify.annotations.NullMarked;
