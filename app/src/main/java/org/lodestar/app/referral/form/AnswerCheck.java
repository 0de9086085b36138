package org.lodestar.app.referral.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an answer is of the sort that its item takes. An absent answer is never wrong here: what
 * is missing is told by {@link Completeness}.
 *
 * @param lists the imported pick-lists; a list that was not imported takes free text
 * @param today dates of birth lie before it
 */
public record AnswerCheck(Map<PickList, Set<String>> lists, LocalDate today) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final Pattern PHONE =
      Pattern.compile("\\+?[0-9 ()./-]{5,30}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  public AnswerCheck {
    lists = Map.copyOf(lists);
  }

  /** The key of the words for what is wrong, if anything is. */
  public Optional<String> problem(Item item, List<String> given) {
    List<String> filled = given.stream().filter(each -> !each.isBlank()).toList();
    if (filled.size() > item.kind().most()) {
      return Optional.of("referral.wrong.many");
    }
    return filled.stream().flatMap(each -> problem(item.kind(), each).stream()).findFirst();
  }

  private Optional<String> problem(Kind kind, String given) {
    return switch (kind) {
      case Kind.Text text -> tooLong(given, Kind.LONGEST_TEXT, "referral.wrong.text");
      case Kind.Line line -> oneLine(given);
      case Kind.LooseDate date -> oneLine(given);
      case Kind.Choice choice -> unless(choice.values().contains(given), "choice");
      case Kind.Ticks ticks -> unless(ticks.values().contains(given), "choice");
      case Kind.Pick pick -> picked(pick.list(), given);
      case Kind.Country country -> unless(isCountry(given), "country");
      case Kind.Language language -> unless(Countries.languages().containsKey(given), "language");
      case Kind.Phone phone -> unless(PHONE.matcher(given).matches(), "phone");
      case Kind.Email email ->
          unless(given.length() <= Kind.LONGEST_LINE && EMAIL.matcher(given).matches(), "email");
      case Kind.Number number -> unless(NUMBER.matcher(given).matches(), "number");
      case Kind.BirthDate birth -> unless(isBirthDate(given), "birthDate");
      case Kind.Confirmation confirmation -> unless(given.equals(Answers.TICKED), "choice");
    };
  }

  private Optional<String> picked(PickList list, String given) {
    Set<String> entries = lists.getOrDefault(list, Set.of());
    return entries.isEmpty() ? oneLine(given) : unless(entries.contains(given), "list");
  }

  private static boolean isCountry(String given) {
    return given.equals(Countries.UNKNOWN) || Countries.countries().containsKey(given);
  }

  private boolean isBirthDate(String given) {
    try {
      LocalDate date = LocalDate.parse(given);
      return date.isAfter(FIRST_BIRTH) && date.isBefore(today);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<String> oneLine(String given) {
    return given.indexOf('\n') >= 0
        ? Optional.of("referral.wrong.line")
        : tooLong(given, Kind.LONGEST_LINE, "referral.wrong.line");
  }

  private static Optional<String> tooLong(String given, int most, String key) {
    return given.codePointCount(0, given.length()) > most ? Optional.of(key) : Optional.empty();
  }

  private static Optional<String> unless(boolean fine, String what) {
    return fine ? Optional.empty() : Optional.of("referral.wrong." + what);
  }
}
