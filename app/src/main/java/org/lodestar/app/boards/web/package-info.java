/** Pages of boards. */
@NullMarked
package org.lodestar.app.boards.web;

import org.jspecify.annotations.NullMarked;
