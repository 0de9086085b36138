package org.lodestar.app.concerns.form;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.site.Language;

/**
 * One character of a receipt for a voice that reads aloud. Digits are said by their names, so that
 * nobody takes a zero for a letter; letters are marked as Latin ones, so that a voice of another
 * script does not skip them; a comma makes the voice pause.
 *
 * @param text what is said
 * @param latin whether it is a letter, to be said in English
 * @param pause what parts it from the next one
 */
public record Spoken(String text, boolean latin, String pause) {
  /** Groups of characters, to be read one by one. */
  public static List<String> groups(String code) {
    return List.of(code.split("-"));
  }

  /** The characters of a group, in a language. */
  public static List<Spoken> of(String group, Language language) {
    return IntStream.range(0, group.length())
        .mapToObj(at -> of(group.charAt(at), language, at + 1 < group.length() ? ", " : "."))
        .toList();
  }

  private static Spoken of(char character, Language language, String pause) {
    return Character.isDigit(character)
        ? new Spoken(name(character, language), false, pause)
        : new Spoken(String.valueOf(character), true, pause);
  }

  /** The digit itself where we know no names: a voice of that language knows them. */
  private static String name(char digit, Language language) {
    ULocale locale = ULocale.forLocale(language.locale());
    RuleBasedNumberFormat names = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    boolean own = names.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage());
    return own ? names.format(Character.digit(digit, 10)) : String.valueOf(digit);
  }

  /** Part of a secret: never in a log. */
  @Override
  public String toString() {
    return "Spoken[secret]";
  }
}
