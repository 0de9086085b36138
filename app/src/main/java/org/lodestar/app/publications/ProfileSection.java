package org.lodestar.app.publications;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sections of a profile, in the order in which they are read, with their figures. */
public enum ProfileSection {
  /** How much there is. */
  SCALE(List.of("K1", "K3", "K5_NEW")),
  /** What kind of exploitation, and how old people are. */
  NATURE(List.of(), Split.of("K1", "type"), Split.of("K3", "type"), Split.of("K3", "age")),
  /** How worries come to us. */
  CHANNELS(List.of(), Split.of("K1", "channel")),
  /** What is done, how soon, and how far it gets. */
  RESPONSE(List.of("K2", "K2_DAY", "K4", "K4_SCORE", "K22")),
  /** How people are after they moved on. */
  OUTCOMES(
      List.of(
          "K27",
          "K27_REACHED",
          "K27_WELL",
          "K27_HOME",
          "K27_INCOME",
          "K27_HEALTH",
          "K27_WORK",
          "K27_PEOPLE",
          "K27_FREE"),
      Split.of("K27", "after"),
      Split.of("K27_REACHED", "after"),
      Split.of("K27_WELL", "after")),
  /** What was done against those who exploit. */
  DISRUPTION(
      List.of("K12", "K12_PLAN", "K13", "K26", "K26_CHARGED", "K26_CONVICTED"),
      Split.of("K13", "power")),
  /** What may come; for partners only. */
  THREATS(List.of()),
  /** How the actions of the plan stand. */
  PLAN(List.of("K21")),
  /** What stays hidden. */
  HIDDEN(List.of()),
  /** What we do not know. */
  GAPS(List.of());

  /** From a worry to a conviction, as far as it is counted. */
  private static final List<String> FUNNEL =
      List.of("K1", "K3", "K5_NEW", "K13", "K26", "K26_CHARGED", "K26_CONVICTED");

  private final List<String> codes;
  private final List<Split> splits;

  ProfileSection(List<String> codes, Split... splits) {
    this.codes = codes;
    this.splits = List.of(splits);
  }

  /** An indicator under the headings of a dimension. */
  public record Split(String code, String dimension) {
    public static Split of(String code, String dimension) {
      return new Split(code, dimension);
    }
  }

  /** Codes of its indicators, this year beside the year before. */
  public List<String> codes() {
    return codes;
  }

  /** Codes of stages that stand below one another; none in most sections. */
  public List<String> funnel() {
    return this == RESPONSE ? FUNNEL : List.of();
  }

  /** What is shown under headings. */
  public List<Split> splits() {
    return splits;
  }

  /** Whether nothing of it is for everybody. */
  public boolean isClosed() {
    return this == THREATS;
  }

  /** The part of an address that leads to it, and by which links find it. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Codes of all indicators of which a profile tells. */
  public static Set<String> all() {
    Set<String> all = new TreeSet<>();
    Arrays.stream(values())
        .forEach(
            each -> {
              all.addAll(each.codes);
              all.addAll(each.funnel());
              each.splits.forEach(split -> all.add(split.code()));
            });
    return all;
  }
}
