package org.lodestar.linkage.text;

/**
 * Comparison of persons' names as written. A caller with many pairs prepares each {@link
 * PersonName} once instead.
 */
public final class Names {
  private Names() {}

  /** See {@link PersonName#similarity}. */
  public static double similarity(String a, String b) {
    return PersonName.of(a).similarity(PersonName.of(b));
  }

  /** See {@link PersonName#key}. */
  public static String key(String name) {
    return PersonName.of(name).key();
  }

  /** See {@link NamePairAgreement}. */
  public static NamePairAgreement compare(
      String forenameA, String surnameA, String forenameB, String surnameB) {
    return NamePairAgreement.of(
        PersonName.of(forenameA),
        PersonName.of(surnameA),
        PersonName.of(forenameB),
        PersonName.of(surnameB));
  }
}
