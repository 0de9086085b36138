/** Audits, their sheets, verdicts and improvements. */
@NullMarked
package org.lodestar.app.pathwayaudit.store;

import org.jspecify.annotations.NullMarked;
