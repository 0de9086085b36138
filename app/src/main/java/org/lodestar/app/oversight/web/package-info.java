/** Pages of the plan and of figures. */
@NullMarked
package org.lodestar.app.oversight.web;

import org.jspecify.annotations.NullMarked;
