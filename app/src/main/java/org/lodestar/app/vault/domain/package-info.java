/** Sealing, padding and the making of search tokens: pure functions over bytes and words. */
@NullMarked
package org.lodestar.app.vault.domain;

import org.jspecify.annotations.NullMarked;
