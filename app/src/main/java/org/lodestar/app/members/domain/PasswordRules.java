package org.lodestar.app.members.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords we take, by the advice of the National Cyber Security Centre: length and lists of
 * what guessers try first and of what was stolen, nothing about kinds of characters, and no change
 * without a reason.
 */
public final class PasswordRules {
  /** Fewest characters. */
  public static final int SHORTEST = 12;

  /** Most characters; more gains nothing and costs work. */
  public static final int LONGEST = 128;

  private static final int OWN_WORD = 4;
  private static final int LEFT_OVER = 6;
  private static final int FEWEST_DIFFERENT = 5;
  private static final List<String> OUR_WORDS =
      List.of("lodestar", "modern", "slavery", "partnership", "password", "trafficking");

  private final Set<String> common;
  private final BreachedPasswords breached;

  /** With the lists that come with the platform. */
  public PasswordRules() {
    this.common = read();
    this.breached = new BreachedPasswords();
  }

  /** What is wrong with a password. */
  public enum Fault {
    SHORT,
    LONG,
    /** On the list, a row of neighbours, or hardly any different characters. */
    COMMON,
    /** Stolen somewhere and made public, so that guessers have it. */
    BREACHED,
    /** Little more than the person's own name, e-mail, organisation or partnership. */
    OWN_WORDS
  }

  /**
   * The fault of a password, if it has one.
   *
   * @param own texts about the person: name, e-mail address, organisation, partnership
   */
  public Optional<Fault> fault(String password, Collection<String> own) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Fault.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Fault.LONG);
    }
    if (isCommon(password)) {
      return Optional.of(Fault.COMMON);
    }
    if (breached.contains(plain(password)) || breached.contains(lookAlikesUndone(password))) {
      return Optional.of(Fault.BREACHED);
    }
    return isOwn(password, own) ? Optional.of(Fault.OWN_WORDS) : Optional.empty();
  }

  private boolean isCommon(String password) {
    String plain = plain(password);
    return common.contains(plain)
        || common.contains(lookAlikesUndone(password))
        || password.codePoints().distinct().count() < FEWEST_DIFFERENT
        || isRow(plain);
  }

  /** Mostly neighbours, such as abcdefgh or 12345678. */
  private static boolean isRow(String plain) {
    int neighbours = 0;
    for (int i = 1; i < plain.length(); i++) {
      if (Math.abs(plain.charAt(i) - plain.charAt(i - 1)) <= 1) {
        neighbours++;
      }
    }
    return neighbours * 4 >= plain.length() * 3;
  }

  private static boolean isOwn(String password, Collection<String> own) {
    String rest = plain(password);
    for (String word : words(own)) {
      rest = rest.replace(word, "");
    }
    return rest.length() < LEFT_OVER;
  }

  private static List<String> words(Collection<String> own) {
    return Stream.concat(
            OUR_WORDS.stream(),
            own.stream().flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
        .map(PasswordRules::plain)
        .filter(word -> word.length() >= OWN_WORD)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Numbers behind a word stay numbers; those within it are read as letters. */
  private static String lookAlikesUndone(String password) {
    String word = password.replaceAll("[^\\p{L}]+$", "");
    String behind = password.substring(word.length());
    return plain(
            word.replace('0', 'o')
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('1', 'i')
                .replace('!', 'i'))
        + plain(behind);
  }

  private static Set<String> read() {
    try (InputStream list =
            PasswordRules.class.getResourceAsStream(
                "/org/lodestar/app/members/common-passwords.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(PasswordRules::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
