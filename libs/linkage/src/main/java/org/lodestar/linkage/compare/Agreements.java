package org.lodestar.linkage.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.text.Birth;
import org.lodestar.linkage.text.BirthAgreement;
import org.lodestar.linkage.text.Email;
import org.lodestar.linkage.text.EmailAgreement;
import org.lodestar.linkage.text.PersonName;
import org.lodestar.linkage.text.Phone;
import org.lodestar.linkage.text.PhoneAgreement;
import org.lodestar.linkage.text.Plate;
import org.lodestar.linkage.text.PlateAgreement;
import org.lodestar.linkage.text.Postcode;
import org.lodestar.linkage.text.PostcodeAgreement;
import org.lodestar.linkage.text.Premises;
import org.lodestar.linkage.text.PremisesAgreement;

/**
 * How two births, names, postcodes, plates, telephones, e-mail addresses or premises agree, by the
 * names that conditions call them. Each value is read once; what cannot be read agrees with nothing
 * and differs from nothing.
 *
 * <p>A grade of agreement is a word in small letters, such as {@code birth_agreement(dob_l, dob_r)
 * = 'day_and_month_swapped'}; the grades are those of the classes in {@code text}.
 */
final class Agreements {
  /**
   * One of them.
   *
   * @param read a value from a text, or null
   * @param compare two values: a word or a number, or null for unknown
   */
  record Agreement(
      Function<String, @Nullable Object> read,
      BiFunction<Object, Object, @Nullable Object> compare) {}

  private static final Map<String, Agreement> BY_NAME =
      Map.of(
          "birth_agreement",
          graded(Birth::parse, (a, b) -> BirthAgreement.of((Birth) a, (Birth) b)),
          "postcode_agreement",
          graded(Postcode::parse, (a, b) -> PostcodeAgreement.of((Postcode) a, (Postcode) b)),
          "phone_agreement",
          graded(Phone::parse, (a, b) -> PhoneAgreement.of((Phone) a, (Phone) b)),
          "email_agreement",
          graded(Email::parse, (a, b) -> EmailAgreement.of((Email) a, (Email) b)),
          "plate_agreement",
          graded(
              text -> Optional.of(Plate.of(text)),
              (a, b) -> PlateAgreement.of((Plate) a, (Plate) b)),
          "premises_agreement",
          graded(
              text -> Optional.of(Premises.of(text)),
              (a, b) -> PremisesAgreement.of((Premises) a, (Premises) b)),
          "name_similarity",
          new Agreement(PersonName::of, (a, b) -> ((PersonName) a).similarity((PersonName) b)));

  private Agreements() {}

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  static Optional<Agreement> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Agreement graded(
      Function<String, ? extends Optional<?>> read, BiFunction<Object, Object, Enum<?>> compare) {
    return new Agreement(
        text -> read.apply(text).orElse(null), (a, b) -> word(compare.apply(a, b)));
  }

  private static @Nullable String word(Enum<?> grade) {
    return grade.name().equals("UNKNOWN") ? null : grade.name().toLowerCase(Locale.ROOT);
  }

  /** Of two texts, read for this once. */
  static @Nullable Object of(Agreement agreement, String a, String b) {
    Object left = agreement.read().apply(a);
    Object right = agreement.read().apply(b);
    return left == null || right == null ? null : agreement.compare().apply(left, right);
  }
}
