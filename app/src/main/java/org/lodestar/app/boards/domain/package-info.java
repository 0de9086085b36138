/** Rules: what may be and what becomes of it. */
@NullMarked
package org.lodestar.app.boards.domain;

import org.jspecify.annotations.NullMarked;
