package org.lodestar.app.sharing.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.app.vault.PersonalText;

/** Pass phrases to be told over a telephone: 79 bits, no letters that sound or look alike. */
public final class PassPhrase {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int GROUPS = 4;
  private static final int LENGTH = 4;

  private PassPhrase() {}

  /** A new one, such as {@code 7kqm-2nxv-h4tr-9wpc}. */
  public static PersonalText next() {
    return PersonalText.of(
        IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
  }

  private static String group() {
    return IntStream.range(0, LENGTH)
        .mapToObj(at -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
        .collect(Collectors.joining());
  }
}
