package org.lodestar.app.referral.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.vocabulary.ExploitationType;

/** Says questions and answers in words. */
public final class AnswerWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Function<String, String> words;
  private final Predicate<String> has;

  /** From message keys to words. */
  public AnswerWords(Function<String, String> words, Predicate<String> has) {
    this.words = words;
    this.has = has;
  }

  /** The question. */
  public String question(Item item) {
    return words.apply("referral.item." + item.id());
  }

  /** The title of a section. */
  public String section(Item item) {
    return words.apply("referral.section." + item.section().name());
  }

  /** Answers as they are read. */
  public List<String> answers(Item item, List<String> values) {
    return values.stream().map(value -> answer(item, value)).toList();
  }

  /** One answer as it is read. */
  public String answer(Item item, String value) {
    return switch (item.kind()) {
      case Kind.Choice choice -> choice(item, value);
      case Kind.Ticks ticks -> item.id().equals("types") ? type(value) : choice(item, value);
      case Kind.Country country -> country(value);
      case Kind.Language language -> Countries.languages().getOrDefault(value, value);
      case Kind.BirthDate birth -> LocalDate.parse(value).format(DATE);
      case Kind.Confirmation confirmation -> words.apply("referral.value.CONFIRMED");
      case Kind.Pick pick -> unknown(value) ? words.apply("referral.value.UNKNOWN") : value;
      case Kind.Text text -> value;
      case Kind.Line line -> value;
      case Kind.LooseDate date -> value;
      case Kind.Phone phone -> value;
      case Kind.Email email -> value;
      case Kind.Number number -> value;
    };
  }

  private static boolean unknown(String value) {
    return value.equalsIgnoreCase(Countries.UNKNOWN);
  }

  private String choice(Item item, String value) {
    String own = "referral.value." + item.id() + "." + value;
    return words.apply(has.test(own) ? own : "referral.value." + value);
  }

  private static String type(String value) {
    return ExploitationType.valueOf(value).words();
  }

  private String country(String value) {
    return unknown(value)
        ? words.apply("referral.value.UNKNOWN")
        : Countries.countries().getOrDefault(value, value);
  }
}
