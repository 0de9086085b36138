package org.lodestar.app.casework.web;

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

/** A date of any precision that makes sense as far as it was filled in; blank is not known. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableUncertainDate.Check.class)
@interface ReadableUncertainDate {
  /** Key of the words. */
  String message() default "site.error.date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<ReadableUncertainDate, TypedUncertainDate> {
    @Override
    public boolean isValid(@Nullable TypedUncertainDate typed, ConstraintValidatorContext context) {
      return typed == null || typed.blank() || typed.meaning().isPresent();
    }
  }
}
