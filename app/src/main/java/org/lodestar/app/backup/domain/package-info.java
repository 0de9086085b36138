/** Whom a backup is encrypted for, and how. */
@NullMarked
package org.lodestar.app.backup.domain;

import org.jspecify.annotations.NullMarked;
