package org.lodestar.app.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Somebody.Found;
import org.springframework.beans.NotWritablePropertyException;
import org.springframework.beans.NullValueInNestedPathException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.validation.ObjectError;

/**
 * A form as a template sees it: each answer as it was typed, and every error at once. The form
 * parts take it together with the name of a field; nested fields are written {@code when.day}.
 */
public final class Form {
  private final BindingResult result;
  private final FormWords words;

  /** An error with the id of the control it belongs to; no id when it belongs to the whole form. */
  public record Problem(@Nullable String id, String field, String message) {}

  /** From what Spring bound; the words come from the page. */
  public Form(BindingResult result, Page page) {
    this.result = result;
    this.words = new FormWords(page);
  }

  /** A form without any answer, for pages that ask nothing. */
  public static Form none(Page page) {
    return new Form(new MapBindingResult(new java.util.HashMap<>(), "form"), page);
  }

  /** What was typed in a field, empty when nothing was. */
  public String value(String field) {
    @Nullable Object raw = raw(field);
    return raw == null ? "" : text(raw);
  }

  /** Whether this answer of a radio, checkbox or select question was chosen. */
  public boolean chosen(String field, String option) {
    @Nullable Object raw = raw(field);
    return switch (raw) {
      case null -> false;
      case Collection<?> all ->
          all.stream().anyMatch(each -> each != null && text(each).equals(option));
      case Object[] all -> List.of(all).stream().anyMatch(each -> text(each).equals(option));
      default -> text(raw).equals(option);
    };
  }

  /** Whether a field has an error. */
  public boolean wrong(String field) {
    return error(field) != null;
  }

  /** The words of the first error of a field, or null. */
  public @Nullable String error(String field) {
    return problems().stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  /** Whether the form was sent and must be corrected. */
  public boolean failed() {
    return result.hasErrors();
  }

  /** All errors, one for each question, in the order of the form's record. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ObjectError error : inOrder()) {
      String field =
          error instanceof FieldError at ? DateFields.question(at.getField(), result) : "";
      if (field.isEmpty() || seen.add(field)) {
        problems.add(new Problem(field.isEmpty() ? null : id(field), field, words.of(error)));
      }
    }
    return problems;
  }

  /** The id of the control of a field, or of the first control of a group. */
  public String id(String field) {
    return field.replace('.', '-').replace('[', '-').replace("]", "");
  }

  /** Value for {@code aria-describedby}, or null when there is nothing to describe. */
  public @Nullable String describedBy(String field, boolean hint) {
    List<String> ids = new ArrayList<>();
    if (hint) {
      ids.add(id(field) + "-hint");
    }
    if (wrong(field)) {
      ids.add(id(field) + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** As {@link #describedBy}, for a field with a character count. */
  public String countedBy(String field, boolean hint) {
    @Nullable String others = describedBy(field, hint);
    return (others == null ? "" : others + " ") + id(field) + "-count";
  }

  /**
   * Marks of texts that may tell who somebody is, of which nobody has said yet that they do not.
   */
  public String somebody() {
    return found().map(Found::mark).distinct().collect(Collectors.joining(","));
  }

  /** The words that may tell it. */
  public List<String> somebodyWords() {
    return found().flatMap(each -> each.words().stream()).distinct().toList();
  }

  /** Marks of texts of which somebody said so, so that nobody says it twice. */
  public String ticked() {
    return BoardsRead.Check.ticked().stream().sorted().collect(Collectors.joining(","));
  }

  private Stream<Found> found() {
    return result.getAllErrors().stream().map(FormWords::found).flatMap(Optional::stream);
  }

  private List<ObjectError> inOrder() {
    List<String> order = FieldOrder.of(result.getTarget());
    List<ObjectError> errors = new ArrayList<>(result.getAllErrors());
    errors.sort(Comparator.comparingInt(error -> position(order, error)));
    return errors;
  }

  private static int position(List<String> order, ObjectError error) {
    String field = error instanceof FieldError at ? at.getField().split("[.\\[]", 2)[0] : "";
    int position = order.indexOf(field);
    return position < 0 ? order.size() : position;
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private @Nullable Object raw(String field) {
    Optional<FieldError> failed =
        result.getFieldErrors(field).stream().filter(FieldError::isBindingFailure).findFirst();
    if (failed.isPresent()) {
      return failed.get().getRejectedValue();
    }
    if (result.getTarget() == null) {
      return result.getFieldValue(field);
    }
    try {
      return result.getRawFieldValue(field);
    } catch (NullValueInNestedPathException | NotWritablePropertyException absent) {
      // Nothing of a list was sent, so that there is no row to ask.
      return null;
    }
  }
}
