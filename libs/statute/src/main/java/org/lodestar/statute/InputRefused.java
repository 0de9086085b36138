package org.lodestar.statute;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used, with everything that is wrong with it told at once. */
public final class InputRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  InputRefused(List<FieldError> errors) {
    super(errors.stream().map(FieldError::message).collect(Collectors.joining(" ")));
    this.errors = List.copyOf(errors);
  }

  InputRefused(FieldError error) {
    this(List.of(error));
  }

  /** At least one, in the order in which they were found. */
  public List<FieldError> errors() {
    return errors;
  }
}
