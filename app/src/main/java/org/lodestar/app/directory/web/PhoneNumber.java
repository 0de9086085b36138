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

/** A number that can be dialled here: a British number or a short code; blank is right too. */
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
    private static final int LONGEST_SHORT_CODE = 6;

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      if (!typed.matches("\\+?[0-9 ]+")) {
        return false;
      }
      String digits = typed.replaceAll("[^0-9]", "");
      boolean shortCode = digits.length() <= LONGEST_SHORT_CODE && !digits.startsWith("0");
      return shortCode || british(typed);
    }

    private static boolean british(String typed) {
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      try {
        return numbers.isPossibleNumberWithReason(numbers.parse(typed, "GB"))
            == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
      } catch (NumberParseException notANumber) {
        return false;
      }
    }
  }
}
