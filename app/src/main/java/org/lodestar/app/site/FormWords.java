package org.lodestar.app.site;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
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

  private String of(ConstraintViolation<?> violation) {
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
