/** Packs, reports and profiles as rows. */
@NullMarked
package org.lodestar.app.publications.store;

import org.jspecify.annotations.NullMarked;
