/** Pages of statements, the charter and duties. */
@NullMarked
package org.lodestar.app.statements.web;

import org.jspecify.annotations.NullMarked;
