/** Pages of emergency access. */
@NullMarked
package org.lodestar.app.breakglass.web;

import org.jspecify.annotations.NullMarked;
