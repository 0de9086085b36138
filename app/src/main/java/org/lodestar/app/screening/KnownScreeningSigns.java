package org.lodestar.app.screening;

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
import org.lodestar.statute.Worry;

/** Every ticked sign stands in a list of signs, general or of a place. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownScreeningSigns.Check.class)
public @interface KnownScreeningSigns {
  String message() default "concerns.seen.signs.unknown";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<KnownScreeningSigns, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> codes, ConstraintValidatorContext context) {
      return codes == null || codes.stream().allMatch(Worry::isSign);
    }
  }
}
