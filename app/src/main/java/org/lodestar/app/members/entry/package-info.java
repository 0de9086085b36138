/** How workers get in: passwords, second factors, one-time links, sign-in. */
@NullMarked
package org.lodestar.app.members.entry;

import org.jspecify.annotations.NullMarked;
