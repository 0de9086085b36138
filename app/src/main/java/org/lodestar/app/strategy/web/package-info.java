/** Pages of the plan. */
@NullMarked
package org.lodestar.app.strategy.web;

import org.jspecify.annotations.NullMarked;
