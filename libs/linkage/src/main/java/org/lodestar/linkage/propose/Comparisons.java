package org.lodestar.linkage.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;

/**
 * The usual levels for each kind of column: whole agreement, counted by how common the value is;
 * then the mistakes that this kind of value suffers; then all other.
 */
final class Comparisons {
  /** The digits of a value alone. */
  static final String DIGITS = "regexp_replace(%s, '[^0-9]', '', 'g')";

  private final List<Profile> profiles;

  /**
   * @param profiles of columns none of which says again what others say
   */
  Comparisons(List<Profile> profiles) {
    this.profiles = profiles;
  }

  List<Comparison> all() {
    return profiles.stream().filter(each -> each.kind() != Kind.SILENT).map(this::of).toList();
  }

  /** The one column of a kind, if there is just one. */
  private Optional<Profile> only(Kind kind) {
    List<Profile> all = profiles.stream().filter(each -> each.kind() == kind).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Comparison of(Profile profile) {
    String a = "\"" + profile.name() + "_l\"";
    String b = "\"" + profile.name() + "_r\"";
    List<Level> levels = new ArrayList<>();
    levels.add(Level.absent(profile.name() + " is absent", a + " IS NULL OR " + b + " IS NULL"));
    levels.add(
        Level.when("the same", a + " = " + b)
            .withFrequency(new Level.Frequency(profile.name(), 1, 0)));
    levels.addAll(mistakes(profile, a, b));
    levels.add(Level.otherwise());
    return new Comparison(profile.name(), profile.kind().name(), believed(profile.kind(), levels));
  }

  /** What is expected of records of one entity, before training has seen any. */
  private static List<Level> believed(Kind kind, List<Level> levels) {
    int mistakes = levels.size() - 3;
    double whole = mistakes == 0 ? kind.whole() + kind.part() : kind.whole();
    List<Level> believed = new ArrayList<>();
    believed.add(levels.getFirst());
    believed.add(levels.get(1).with(whole, null));
    for (Level mistake : levels.subList(2, 2 + mistakes)) {
      believed.add(mistake.with(kind.part() / mistakes, null));
    }
    believed.add(levels.getLast().with(1 - kind.whole() - kind.part(), null));
    return believed;
  }

  private List<Level> mistakes(Profile profile, String a, String b) {
    return switch (profile.kind()) {
      case FORENAME -> name(swapped(Kind.SURNAME, profile, a), a, b);
      case SURNAME -> name(swapped(Kind.FORENAME, profile, a), a, b);
      case FULL_NAME -> List.of(similar(a, b, 0.92), similar(a, b, 0.85), similar(a, b, 0.75));
      case DATE -> date(a, b);
      case POSTCODE -> postcode(a, b);
      case EMAIL ->
          List.of(
              same("the same before the @", "regexp_extract(%s, '^[^@]+')", a, b),
              typed(a, b, 1),
              typed(a, b, 2));
      case TELEPHONE -> telephone(a, b);
      case PLATE, NUMBER -> List.of(typed(a, b, 1));
      case CODE -> List.of(typed(a, b, 1), typed(a, b, 2));
      case TEXT -> List.of(similar(a, b, 0.92), similar(a, b, 0.8));
      case CATEGORY, SILENT -> List.of();
    };
  }

  private List<Level> name(List<Level> swapped, String a, String b) {
    List<Level> levels = new ArrayList<>(swapped);
    levels.add(similar(a, b, 0.92));
    levels.add(similar(a, b, 0.85));
    levels.add(similar(a, b, 0.7));
    return levels;
  }

  /** Forename and surname in each other's column. */
  private List<Level> swapped(Kind other, Profile profile, String a) {
    return only(other)
        .filter(_ -> only(profile.kind()).isPresent())
        .map(
            each ->
                List.of(Level.when("stands in " + each.name(), a + " = \"" + each.name() + "_r\"")))
        .orElse(List.of());
  }

  private static List<Level> date(String a, String b) {
    return List.of(
        typed(a, b, 1),
        same("the same year and month", "left(%s, 7)", a, b),
        typed(a, b, 2),
        same("the same year", "left(%s, 4)", a, b));
  }

  /** The last nine digits are those without the country and the 0 before the place. */
  private static List<Level> telephone(String a, String b) {
    return List.of(
        same("the same number, written otherwise", "right(" + DIGITS + ", 9)", a, b),
        same("the same last six digits", "right(" + DIGITS + ", 6)", a, b),
        typed(DIGITS.formatted(a), DIGITS.formatted(b), 1));
  }

  private static List<Level> postcode(String a, String b) {
    return List.of(
        typed(a, b, 1),
        same("the same sector", "regexp_extract(%s, '^.*[0-9]')", a, b),
        same("the same district", "regexp_extract(%s, '^[^ ]+')", a, b),
        same("the same area", "regexp_extract(%s, '^[A-Za-z]+')", a, b));
  }

  private static Level similar(String a, String b, double least) {
    return Level.when(
        "similar, Jaro-Winkler at least " + least,
        "jaro_winkler_similarity(" + a + ", " + b + ") >= " + least);
  }

  private static Level typed(String a, String b, int most) {
    return Level.when(
        most == 1 ? "one character off" : most + " characters off",
        "damerau_levenshtein(" + a + ", " + b + ") <= " + most);
  }

  private static Level same(String label, String form, String a, String b) {
    return Level.when(label, form.formatted(a) + " = " + form.formatted(b));
  }
}
