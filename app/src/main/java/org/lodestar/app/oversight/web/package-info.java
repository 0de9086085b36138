/** Pages of the plan and of the bodies. */
@NullMarked
package org.lodestar.app.oversight.web;

import org.jspecify.annotations.NullMarked;
