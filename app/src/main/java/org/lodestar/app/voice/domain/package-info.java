/** Rules: what may be, what is counted and what is kept back. */
@NullMarked
package org.lodestar.app.voice.domain;

import org.jspecify.annotations.NullMarked;
