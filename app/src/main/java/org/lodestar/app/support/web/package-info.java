/** Pages of support. */
@NullMarked
package org.lodestar.app.support.web;

import org.jspecify.annotations.NullMarked;
