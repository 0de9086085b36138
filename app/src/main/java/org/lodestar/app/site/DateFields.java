package org.lodestar.app.site;

import org.springframework.validation.BindingResult;

/** The three fields of a date are one question: what is wrong with one is told at the group. */
final class DateFields {
  private DateFields() {}

  static String question(String field, BindingResult result) {
    int dot = field.indexOf('.');
    if (dot < 0) {
      return field;
    }
    String first = field.substring(0, dot);
    Class<?> type = result.getFieldType(first);
    return type == TypedDate.class || type == TypedUncertainDate.class ? first : field;
  }
}
