/** Events, chain and checkpoints as rows, the signing key and the checkpoint file. */
@NullMarked
package org.lodestar.app.audit.store;

import org.jspecify.annotations.NullMarked;
