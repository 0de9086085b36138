package org.lodestar.app.concerns.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.TypedUncertainDate;

/** A date that can be understood, or no answer. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableWhen.Check.class)
public @interface ReadableWhen {
  String message() default "concerns.when.date.wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<ReadableWhen, TypedUncertainDate> {
    @Override
    public boolean isValid(@Nullable TypedUncertainDate typed, ConstraintValidatorContext context) {
      return typed == null || typed.blank() || UncertainDates.read(typed).isPresent();
    }
  }
}
