/** What an administrator is told of backups. */
@NullMarked
package org.lodestar.app.backup.web;

import org.jspecify.annotations.NullMarked;
