/** Rules of sharing: lifecycle, grounds, agreements. */
@NullMarked
package org.lodestar.app.sharing.domain;

import org.jspecify.annotations.NullMarked;
