package org.lodestar.app.site.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.site.Characters;
import org.springframework.beans.BeansException;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Looks at what the browser really sent. The form itself has already lost the characters that we
 * refuse, so that nothing else can go wrong with them; the person must still be told.
 */
record HiddenCharacters(Map<String, String[]> sent) implements Validator {
  @Override
  public boolean supports(Class<?> type) {
    return true;
  }

  @Override
  public void validate(Object form, Errors errors) {
    sent.forEach(
        (name, values) -> {
          if (Arrays.stream(values).filter(Objects::nonNull).anyMatch(Characters::refused)) {
            field(form, name).ifPresent(field -> tell(errors, field, name));
          }
        });
  }

  /** At the very field, or at its group where what was sent names a field that is not there. */
  private static void tell(Errors errors, String group, String field) {
    try {
      errors.rejectValue(field, "site.error.characters");
    } catch (BeansException notThere) {
      errors.rejectValue(group, "site.error.characters");
    }
  }

  /** The question that a parameter belongs to. */
  private static Optional<String> field(Object form, String parameter) {
    String first = parameter.split("[.\\[]", 2)[0];
    return Optional.ofNullable(form.getClass().getRecordComponents()).stream()
        .flatMap(Arrays::stream)
        .filter(component -> component.getName().equals(first))
        .map(RecordComponent::getName)
        .findFirst();
  }
}
