package org.lodestar.statute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * Reads facts from a document of names and values, strictly: an unknown name, a value of the wrong
 * kind and an unknown choice are all refused, each by the name of its field.
 */
public final class FactsReader {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Set<String> FIELDS = fields();

  private final Map<String, ? extends @Nullable Object> given;
  private final List<FieldError> errors = new ArrayList<>();

  private FactsReader(Map<String, ? extends @Nullable Object> given) {
    this.given = given;
  }

  /** The names that a facts document may hold, in order. */
  public static List<String> fieldNames() {
    return List.copyOf(FIELDS);
  }

  /**
   * Reads facts. Values are text, true, false or null; a name that is absent is not known.
   *
   * @param today taken for {@code on} when it is absent
   * @throws InputRefused with every field that is wrong
   */
  public static Facts read(Map<String, ? extends @Nullable Object> given, LocalDate today) {
    return new FactsReader(given).facts(today);
  }

  private Facts facts(LocalDate today) {
    refuseUnknownFields();
    LocalDate on = date(today);
    Submitter submitter = choice("submitter", Submitter.FIRST_RESPONDER);
    AgeStatus age = ageStatus();
    Known grounds = known("reasonableGrounds");
    Known capacity = known("hasCapacity");
    BestInterestsDecision decision = decision();
    NrmConsent nrm = choice("consentsToNrm", NrmConsent.NOT_YET_ASKED);
    Agreement named = choice("consentsToBeNamed", Agreement.NOT_ASKED);
    Agreement police = choice("willingToHelpPolice", Agreement.NOT_ASKED);
    Map<Circumstance, Known> circumstances = circumstances();
    if (!errors.isEmpty()) {
      errors.addAll(FactsChecks.errors(on, capacity, decision, nrm));
      throw new InputRefused(errors);
    }
    return new Facts(
        on, submitter, age, grounds, capacity, decision, nrm, named, police, circumstances);
  }

  private void refuseUnknownFields() {
    given.keySet().stream()
        .filter(name -> !FIELDS.contains(name))
        .map(name -> FieldError.of("UNKNOWN_FIELD", Quoted.name(name), String.join(", ", FIELDS)))
        .forEach(errors::add);
  }

  private LocalDate date(LocalDate today) {
    if (!given.containsKey("on")) {
      return today;
    }
    String text = text("on", "a date written as 2026-11-24");
    if (text == null) {
      return today;
    }
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Falls through: 30 February has the right form and is still no date.
    }
    errors.add(FieldError.of("NOT_A_DATE", "on", Quoted.value(text)));
    return today;
  }

  private AgeStatus ageStatus() {
    if (!given.containsKey("ageStatus")) {
      errors.add(FieldError.of("MISSING", "ageStatus", choices(AgeStatus.values())));
    }
    return choice("ageStatus", AgeStatus.UNSURE);
  }

  private BestInterestsDecision decision() {
    if (given.get("bestInterestsDecision") == null) {
      return BestInterestsDecision.NONE_YET;
    }
    return choice(
        "bestInterestsDecision",
        BestInterestsDecision.NONE_YET,
        BestInterestsDecision.REFER,
        BestInterestsDecision.DO_NOT_REFER);
  }

  private Map<Circumstance, Known> circumstances() {
    Map<Circumstance, Known> read = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      read.put(circumstance, known(circumstance.field()));
    }
    return read;
  }

  private Known known(String field) {
    Object value = given.get(field);
    if (value == null || value instanceof Boolean) {
      return Known.of((Boolean) value);
    }
    errors.add(FieldError.of("NOT_TEXT", field, "true, false or null", Quoted.kind(value)));
    return Known.NOT_KNOWN;
  }

  private <E extends Enum<E>> E choice(String field, E otherwise) {
    return choice(field, otherwise, otherwise.getDeclaringClass().getEnumConstants());
  }

  @SafeVarargs
  private <E extends Enum<E>> E choice(String field, E otherwise, E... allowed) {
    if (!given.containsKey(field)) {
      return otherwise;
    }
    String text = text(field, choices(allowed));
    if (text == null) {
      return otherwise;
    }
    for (E value : allowed) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    errors.add(FieldError.of("UNKNOWN_VALUE", field, choices(allowed), Quoted.value(text)));
    return otherwise;
  }

  private @Nullable String text(String field, String expected) {
    Object value = given.get(field);
    if (value instanceof String text) {
      return text;
    }
    errors.add(
        value == null
            ? FieldError.of("NULL", field)
            : FieldError.of("NOT_TEXT", field, expected, Quoted.kind(value)));
    return null;
  }

  private static String choices(Enum<?>... values) {
    List<String> names = Stream.of(values).map(Enum::name).toList();
    String firstOnes =
        names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
    return firstOnes + " or " + names.getLast();
  }

  private static Set<String> fields() {
    Set<String> fields =
        new LinkedHashSet<>(
            List.of(
                "on",
                "submitter",
                "ageStatus",
                "reasonableGrounds",
                "hasCapacity",
                "bestInterestsDecision",
                "consentsToNrm",
                "consentsToBeNamed",
                "willingToHelpPolice"));
    Stream.of(Circumstance.values()).map(Circumstance::field).forEach(fields::add);
    return fields;
  }
}
