/** Pages of what residents and advisers said. */
@NullMarked
package org.lodestar.app.voice.web;

import org.jspecify.annotations.NullMarked;
