/** The ledger as rows. */
@NullMarked
package org.lodestar.app.ledger.store;

import org.jspecify.annotations.NullMarked;
