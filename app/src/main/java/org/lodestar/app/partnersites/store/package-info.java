/** The tables of pages of partners. */
@NullMarked
package org.lodestar.app.partnersites.store;

import org.jspecify.annotations.NullMarked;
