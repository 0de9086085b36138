/** Pages of the pathway audit. */
@NullMarked
package org.lodestar.app.pathwayaudit.web;

import org.jspecify.annotations.NullMarked;
