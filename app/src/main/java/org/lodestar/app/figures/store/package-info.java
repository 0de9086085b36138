/** Indicators and their notes as rows, and series as they are read from the ledger. */
@NullMarked
package org.lodestar.app.figures.store;

import org.jspecify.annotations.NullMarked;
