/** The chain's mathematics: canonical form, hash, checkpoint. */
@NullMarked
package org.lodestar.app.audit.domain;

import org.jspecify.annotations.NullMarked;
