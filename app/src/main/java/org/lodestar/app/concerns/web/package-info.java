/** The public journey, the mailbox, and the pages of staff. */
@NullMarked
package org.lodestar.app.concerns.web;

import org.jspecify.annotations.NullMarked;
