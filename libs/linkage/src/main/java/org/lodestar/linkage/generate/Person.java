package org.lodestar.linkage.generate;

import java.time.LocalDate;

/**
 * An invented person as they are, before anybody writes them down.
 *
 * @param namePool name of the pool of forename and surname
 * @param telephone number of the telephone, negative for none
 * @param mail number in the e-mail address, negative for none
 * @param plate number of the vehicle, negative for none
 */
record Person(
    int entity,
    String namePool,
    boolean female,
    Name forename,
    Name surname,
    LocalDate birth,
    Address home,
    Address formerHome,
    int telephone,
    int mail,
    int plate,
    int occupation) {
  static final int TELEPHONES = 100_000_000;
  static final int PLATES = 24 * 24 * 24 * 100 * 20;
  private static final String PLATE_LETTERS = "ABCDEFGHJKLMNOPRSTUVWXYZ";

  /**
   * A drama number of Ofcom's range 07700 900000 to 900999 with five more digits, so that there are
   * enough to tell people apart and none can be anybody's.
   */
  String telephoneNumber() {
    return "07700 900" + padded(telephone / 100_000, 3) + " " + padded(telephone % 100_000, 5);
  }

  String email() {
    return forename.plain() + "." + surname.plain() + mail + "@example.org";
  }

  /** In today's form, with a first letter Q that no issued plate of that form has. */
  String plateNumber() {
    int letters = plate % (24 * 24 * 24);
    int rest = plate / (24 * 24 * 24);
    return new StringBuilder(8)
        .append('Q')
        .append(PLATE_LETTERS.charAt(rest / 100))
        .append(padded(rest % 100, 2))
        .append(' ')
        .append(PLATE_LETTERS.charAt(letters / 576))
        .append(PLATE_LETTERS.charAt(letters / 24 % 24))
        .append(PLATE_LETTERS.charAt(letters % 24))
        .toString();
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(digits - text.length()) + text;
  }
}
