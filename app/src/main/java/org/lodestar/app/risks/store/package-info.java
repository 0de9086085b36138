/** Risks, threats and sectors as rows. */
@NullMarked
package org.lodestar.app.risks.store;

import org.jspecify.annotations.NullMarked;
