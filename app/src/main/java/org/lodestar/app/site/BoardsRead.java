package org.lodestar.app.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Somebody.Found;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Words that boards read. What may tell who somebody is has to be answered before they are kept:
 * taken out, or said to tell of nobody by one tick ({@code site/form/somebody.jte}), which counts
 * for these words alone.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BoardsRead.Check.class)
public @interface BoardsRead {
  /** The tick: marks of texts of which somebody says that they tell of nobody. */
  String TICK = "aboutNobody";

  /** Key of the words. */
  String message() default "site.somebody.found";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Check implements ConstraintValidator<BoardsRead, String> {
    private static final Pattern ID =
        Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String CLEARED = BoardsRead.class.getName() + ".cleared";

    private final Somebody somebody;

    /** Asks this. */
    public Check(Somebody somebody) {
      this.somebody = somebody;
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      Found found = somebody.in(Typed.text(typed));
      if (found.words().isEmpty()) {
        return true;
      }
      if (ticked().contains(found.mark())) {
        Runnable keeps = () -> somebody.toldOfNobody(about());
        sent().ifPresent(each -> each.setAttribute(CLEARED, keeps));
        return true;
      }
      context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(found);
      return false;
    }

    /** Marks of what somebody ticked; an address ticks nothing. */
    static Set<String> ticked() {
      return sent().map(Check::ticked).orElse(Set.of());
    }

    /** Has it be kept that somebody said so, once what they said it of is kept. */
    static void kept() {
      sent()
          .ifPresent(
              each -> {
                if (each.getAttribute(CLEARED) instanceof Runnable keeps) {
                  each.removeAttribute(CLEARED);
                  keeps.run();
                }
              });
    }

    private static Optional<HttpServletRequest> sent() {
      return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes sent
          ? Optional.of(sent.getRequest()).filter(each -> each.getMethod().equals("POST"))
          : Optional.empty();
    }

    /** The last thing that the address names. */
    private static @Nullable UUID about() {
      return sent()
          .flatMap(each -> ID.matcher(each.getRequestURI()).results().reduce((one, last) -> last))
          .map(each -> UUID.fromString(each.group()))
          .orElse(null);
    }

    private static Set<String> ticked(HttpServletRequest request) {
      return Stream.ofNullable(request.getParameterValues(TICK))
          .flatMap(Arrays::stream)
          .flatMap(each -> Arrays.stream(each.split(",")))
          .filter(each -> each.matches("[0-9a-f]{24}"))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
