package org.lodestar.app.site;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TypedDate} or {@link TypedUncertainDate} that makes sense, or blank unless {@code
 * required}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ReadableDate.Check.class, ReadableDate.UncertainCheck.class})
public @interface ReadableDate {
  /** Key of the words. */
  String message() default "site.error.date";

  /** Whether nothing typed is an error too. */
  boolean required() default false;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<ReadableDate, TypedDate> {
    private boolean required;

    @Override
    public void initialize(ReadableDate constraint) {
      required = constraint.required();
    }

    @Override
    public boolean isValid(@Nullable TypedDate typed, ConstraintValidatorContext context) {
      if (typed == null || typed.blank()) {
        return !required;
      }
      return typed.date().isPresent();
    }
  }

  /** The check of a date that is known more or less. */
  final class UncertainCheck implements ConstraintValidator<ReadableDate, TypedUncertainDate> {
    private boolean required;

    @Override
    public void initialize(ReadableDate constraint) {
      required = constraint.required();
    }

    @Override
    public boolean isValid(@Nullable TypedUncertainDate typed, ConstraintValidatorContext context) {
      if (typed == null || typed.blank()) {
        return !required;
      }
      return typed.meaning().isPresent();
    }
  }
}
