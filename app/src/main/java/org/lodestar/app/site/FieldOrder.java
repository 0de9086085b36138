package org.lodestar.app.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a form's questions is the order in which its record declares them. */
final class FieldOrder {
  private FieldOrder() {}

  static List<String> of(@Nullable Object form) {
    if (form == null || !form.getClass().isRecord()) {
      return List.of();
    }
    return Arrays.stream(form.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }
}
