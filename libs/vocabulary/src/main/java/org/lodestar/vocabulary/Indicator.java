package org.lodestar.vocabulary;

/**
 * A sign that a person may be exploited. No single sign proves anything. Nationality and ethnicity
 * are never signs.
 *
 * @param code short stable code, such as PHY1
 * @param child true when the sign is about children, false when it is about adults
 * @param words wording for staff
 * @param plain wording for everybody, about reading age 9
 * @param weight 1 to 3 for triage, 3 meaning act now; our own design
 * @param effective the days on which the list holds it
 */
public record Indicator(
    String code,
    IndicatorGroup group,
    boolean child,
    String words,
    String plain,
    int weight,
    Effective effective) {
  public Indicator {
    if (code.isBlank() || words.isBlank() || plain.isBlank()) {
      throw new IllegalArgumentException("an indicator has a code and words");
    }
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("the weight of " + code + " is from 1 to 3");
    }
  }
}
