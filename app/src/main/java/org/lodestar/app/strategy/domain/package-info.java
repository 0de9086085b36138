/** Rules: what may be and what becomes of it. */
@NullMarked
package org.lodestar.app.strategy.domain;

import org.jspecify.annotations.NullMarked;
