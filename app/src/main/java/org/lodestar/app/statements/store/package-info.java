/** Statements, the charter and duties as rows. */
@NullMarked
package org.lodestar.app.statements.store;

import org.jspecify.annotations.NullMarked;
