package org.lodestar.linkage.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.Soundex;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * Codes of how a name sounds. A name has one code or several, as its spelling can be read in
 * several ways; two names agree when they share one. The name is first written in {@linkplain Latin
 * Latin} letters, digits are left out and its words are read as one.
 *
 * <p>English: Soundex, Metaphone, Double Metaphone, NYSIIS. Of many tongues: Beider-Morse (finds
 * out the likely language; slow) and Daitch-Mokotoff (Slavic and Yiddish). German: Cologne. The
 * algorithms are those of Apache Commons Codec.
 */
public enum Phonetics {
  SOUNDEX(one(new Soundex()::soundex)),
  METAPHONE(one(new Metaphone()::metaphone)),
  DOUBLE_METAPHONE(Phonetics::doubleMetaphone),
  NYSIIS(one(new Nysiis()::nysiis)),
  BEIDER_MORSE(Phonetics::beiderMorse),
  DAITCH_MOKOTOFF(several(new DaitchMokotoffSoundex()::soundex)),
  COLOGNE(one(new ColognePhonetic()::colognePhonetic));

  private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z]");

  private final Function<String, List<String>> encoder;

  Phonetics(Function<String, List<String>> encoder) {
    this.encoder = encoder;
  }

  /** The codes of a name; none when it has no letters. */
  public Set<String> codes(String name) {
    String letters = NOT_LETTERS.matcher(Latin.of(name)).replaceAll("");
    return letters.isEmpty()
        ? Set.of()
        : encoder.apply(letters).stream()
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the names share a code. */
  public boolean agree(String a, String b) {
    Set<String> ofB = codes(b);
    return codes(a).stream().anyMatch(ofB::contains);
  }

  private static Function<String, List<String>> one(Function<String, String> encoder) {
    return name -> List.of(encoder.apply(name));
  }

  private static Function<String, List<String>> several(Function<String, String> encoder) {
    return name -> Arrays.asList(encoder.apply(name).split("\\|"));
  }

  private static List<String> doubleMetaphone(String name) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    return List.of(metaphone.doubleMetaphone(name, false), metaphone.doubleMetaphone(name, true));
  }

  private static List<String> beiderMorse(String name) {
    return Arrays.asList(Engine.BEIDER_MORSE.encode(name).split("\\|"));
  }

  /** Loaded when first asked for, as its rules are many. */
  private static final class Engine {
    static final PhoneticEngine BEIDER_MORSE =
        new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
  }
}
