@NullMarked
package org.lodestar.app.retention.store;

import org.jspecify.annotations.NullMarked;
