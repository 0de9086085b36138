/** Joiners, movers and leavers, and who looks after them. */
@NullMarked
package org.lodestar.app.members.staff;

import org.jspecify.annotations.NullMarked;
