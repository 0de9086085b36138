/** Rules of support: what follows what, what is asked of whom. */
@NullMarked
package org.lodestar.app.support.domain;

import org.jspecify.annotations.NullMarked;
