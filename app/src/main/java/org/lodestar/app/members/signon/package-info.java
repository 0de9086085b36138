/** The provider of sign-on: how it is set up, what it says, and whether that holds. */
@NullMarked
package org.lodestar.app.members.signon;

import org.jspecify.annotations.NullMarked;
