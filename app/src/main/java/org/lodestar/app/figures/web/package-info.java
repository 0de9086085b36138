/** Pages of figures. */
@NullMarked
package org.lodestar.app.figures.web;

import org.jspecify.annotations.NullMarked;
