package org.lodestar.app.site;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.lodestar.app.site.Somebody.Found;
import org.springframework.validation.ObjectError;

/** Finds the words for an error: the constraint's own key, or the common one for its kind. */
final class FormWords {
  private static final String STANDARD = "{jakarta.validation.constraints.";

  private final Page page;

  FormWords(Page page) {
    this.page = page;
  }

  String of(ObjectError error) {
    if (error.contains(ConstraintViolation.class)) {
      return of(error.unwrap(ConstraintViolation.class));
    }
    if ("typeMismatch".equals(error.getCode())) {
      return page.t("site.error.choice");
    }
    return page.t(
        String.valueOf(
            error.getDefaultMessage() == null ? error.getCode() : error.getDefaultMessage()),
        arguments(error));
  }

  /** What may tell who somebody is, where that is what is wrong. */
  static Optional<Found> found(ObjectError error) {
    return error.contains(ConstraintViolation.class)
        ? found(error.unwrap(ConstraintViolation.class))
        : Optional.empty();
  }

  private static Optional<Found> found(ConstraintViolation<?> violation) {
    return violation instanceof HibernateConstraintViolation<?> known
        ? Optional.ofNullable(known.getDynamicPayload(Found.class))
        : Optional.empty();
  }

  private String of(ConstraintViolation<?> violation) {
    Optional<Found> found = found(violation);
    if (found.isPresent()) {
      return page.t(violation.getMessageTemplate(), String.join(", ", found.get().words()));
    }
    String template = violation.getMessageTemplate();
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    if (template.startsWith(STANDARD)) {
      String kind = template.substring(STANDARD.length()).replaceFirst("\\..*", "");
      return page.t("site.error." + kind, attributes);
    }
    return page.t(template, attributes);
  }

  private static Object[] arguments(ObjectError error) {
    Object[] arguments = error.getArguments();
    return arguments == null ? new Object[0] : arguments;
  }
}
