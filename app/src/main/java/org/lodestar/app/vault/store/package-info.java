/** Wrapped keys and search tokens as rows, and the key file. */
@NullMarked
package org.lodestar.app.vault.store;

import org.jspecify.annotations.NullMarked;
