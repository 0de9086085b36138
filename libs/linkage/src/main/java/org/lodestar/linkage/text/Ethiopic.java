package org.lodestar.linkage.text;

/**
 * Ge'ez letters as names in Tigrinya and Amharic are usually written in Latin: ተስፋይ is TESFAY, ሰላም
 * SELAM. The script has a letter for each consonant and vowel, eight to a consonant in the order of
 * Unicode: E, U, I, A, E, none, O, WA. After a consonant of the throat the first is A.
 */
final class Ethiopic {
  private static final int FIRST = 0x1200;
  private static final String[] CONSONANTS =
      ("H L H M S R S SH K KW K KW B V T CH H HW N NY ' K KW KH KHW W ' Z ZH Y D D J G GW G T CH P"
              + " TS TS F P")
          .split(" ");
  private static final String[] VOWELS = {"E", "U", "I", "A", "E", "", "O", "WA"};
  private static final String SILENT = "'";

  private Ethiopic() {}

  static boolean isLetter(int c) {
    return c >= FIRST && c < FIRST + 8 * CONSONANTS.length;
  }

  static String latin(int c) {
    String consonant = CONSONANTS[(c - FIRST) / 8];
    int order = (c - FIRST) % 8;
    boolean silent = consonant.equals(SILENT);
    if (order == 0 && (silent || consonant.equals("H"))) {
      return silent ? "A" : "HA";
    }
    // Without a consonant the sixth order is the vowel alone, as in Eyob and Esayas.
    return silent ? order == 5 ? "E" : VOWELS[order] : consonant + VOWELS[order];
  }
}
