/** Pages of the door, and of those who ask. */
@NullMarked
package org.lodestar.app.guests.web;

import org.jspecify.annotations.NullMarked;
