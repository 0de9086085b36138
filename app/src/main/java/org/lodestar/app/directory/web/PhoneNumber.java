package org.lodestar.app.directory.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.DialledNumber;
import org.lodestar.app.directory.WholeNumber;

/**
 * A number that can be dialled here: a British one with all its digits, a short code, or one of
 * another country that begins with a plus; blank is right too.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Check.class)
@interface PhoneNumber {
  /** Key of the words. */
  String message() default "directory.error.number";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<PhoneNumber, String> {
    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      if (!typed.matches("\\+?[0-9 ]+")) {
        return false;
      }
      String dialled = DialledNumber.of(typed);
      return dialled.startsWith("+") ? isAbroad(dialled) : WholeNumber.is(dialled);
    }

    /** Of another country, with the digits that it has there. */
    private static boolean isAbroad(String dialled) {
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      try {
        return numbers.isPossibleNumberWithReason(numbers.parse(dialled, null))
            == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
      } catch (NumberParseException notANumber) {
        return false;
      }
    }
  }
}
