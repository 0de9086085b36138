package org.lodestar.app.concerns.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Indicators;

/** Every ticked sign stands in the indicator list. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownSigns.Check.class)
public @interface KnownSigns {
  String message() default "concerns.seen.signs.unknown";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<KnownSigns, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> codes, ConstraintValidatorContext context) {
      return codes == null || codes.stream().allMatch(code -> Indicators.find(code).isPresent());
    }
  }
}
