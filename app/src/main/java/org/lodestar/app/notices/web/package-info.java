/** Pages of notices. */
@NullMarked
package org.lodestar.app.notices.web;

import org.jspecify.annotations.NullMarked;
