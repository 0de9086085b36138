package org.lodestar.app.sharing.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** When somebody outside said that the document arrived. */
record AcknowledgeForm(@Nullable @ReadableDate(required = true) TypedDate on) {
  static AcknowledgeForm fresh(LocalDate today) {
    return new AcknowledgeForm(TypedDate.of(today));
  }
}
