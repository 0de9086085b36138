package org.lodestar.statute;

/**
 * What is wrong with one field.
 *
 * @param field the name as it stands in the input
 * @param code stable key under which an application may keep its own words
 * @param message one plain sentence that begins with or contains the name of the field
 */
public record FieldError(String field, String code, String message) {
  static FieldError of(String code, String field, Object... rest) {
    Object[] arguments = new Object[rest.length + 1];
    arguments[0] = field;
    System.arraycopy(rest, 0, arguments, 1, rest.length);
    return new FieldError(field, code, Words.get("error." + code, arguments));
  }
}
