/** How an e-mail leaves the house. */
@NullMarked
package org.lodestar.app.notices.mail;

import org.jspecify.annotations.NullMarked;
