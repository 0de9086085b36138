package org.lodestar.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The dated list of general signs, for adults and for children. */
public final class Indicators {
  private static final Map<String, Indicator> BY_CODE = load();

  private Indicators() {}

  /** All signs that the list has ever held, in order. */
  public static List<Indicator> list() {
    return List.copyOf(BY_CODE.values());
  }

  /** The signs in use on a day, in order. */
  public static List<Indicator> listOn(LocalDate day) {
    return list().stream().filter(indicator -> indicator.effective().covers(day)).toList();
  }

  /**
   * The signs in use on a day that are asked about somebody of this age: a child's and an adult's
   * both while the age is not settled.
   */
  public static List<Indicator> listFor(AgeStatus age, LocalDate day) {
    return listOn(day).stream().filter(indicator -> fits(indicator, age)).toList();
  }

  public static Optional<Indicator> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The sign with this code.
   *
   * @throws NoSuchElementException when the list never held it
   */
  public static Indicator get(String code) {
    return find(code).orElseThrow(() -> new NoSuchElementException("no indicator " + code));
  }

  private static boolean fits(Indicator indicator, AgeStatus age) {
    return switch (age) {
      case UNSURE -> true;
      case UNDER_18 -> indicator.child();
      case ADULT -> !indicator.child();
    };
  }

  private static Map<String, Indicator> load() {
    Map<String, Indicator> byCode = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Indicators.class, "indicators.psv")) {
      Indicator indicator = indicator(row);
      if (byCode.put(indicator.code(), indicator) != null) {
        throw new IllegalStateException("indicators.psv holds " + indicator.code() + " twice");
      }
    }
    return byCode;
  }

  private static Indicator indicator(ResourceTable.Row row) {
    return new Indicator(
        row.text("code"),
        row.choice("group", IndicatorGroup.class),
        row.text("about").equals("child"),
        row.text("words"),
        row.text("plain"),
        row.number("weight"),
        Effective.of(row));
  }
}
