@NullMarked
package org.lodestar.app.support.section;

import org.jspecify.annotations.NullMarked;
