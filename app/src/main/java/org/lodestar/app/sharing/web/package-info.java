/** Pages of sharing. */
@NullMarked
package org.lodestar.app.sharing.web;

import org.jspecify.annotations.NullMarked;
