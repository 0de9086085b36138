@NullMarked
package org.lodestar.app.support;

import org.jspecify.annotations.NullMarked;
