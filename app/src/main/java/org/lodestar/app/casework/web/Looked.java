package org.lodestar.app.casework.web;

import org.jspecify.annotations.Nullable;

/** A form that says which version of an entry was looked at when it was filled in. */
interface Looked {
  /** That version; none where none was sent. */
  @Nullable Long version();
}
