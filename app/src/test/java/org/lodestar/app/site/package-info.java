@NullMarked
package org.lodestar.app.site;

import org.jspecify.annotations.NullMarked;
