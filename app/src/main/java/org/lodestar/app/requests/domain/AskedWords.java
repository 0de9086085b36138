package org.lodestar.app.requests.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a question holds words that somebody looks for, or asks nearly the same as another one,
 * however they are spelled: by the stems of words, and some that stand for each other.
 */
public final class AskedWords {
  /** As much of what both ask has to be the same. */
  private static final double NEARLY = 0.6;

  /** Of the shorter question, where the other one asks more beside it. */
  private static final double WITHIN = 0.8;

  /** Fewer words say too little to compare. */
  private static final int FEWEST = 3;

  private static final int LETTERS = 3;

  /** What each question has, whatever it asks. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "how",
          "many",
          "much",
          "what",
          "which",
          "who",
          "were",
          "was",
          "are",
          "has",
          "have",
          "had",
          "been",
          "for",
          "from",
          "with",
          "each",
          "every",
          "per",
          "all",
          "any",
          "you",
          "your",
          "our",
          "please",
          "tell",
          "send",
          "give",
          "number",
          "numbers",
          "count",
          "counts",
          "information",
          "did",
          "does",
          "this",
          "that",
          "these",
          "those",
          "their",
          "them",
          "they",
          "there",
          "last",
          "year",
          "years",
          "would",
          "like",
          "know",
          "invented",
          "told",
          "about",
          "into",
          "also",
          "figure",
          "figures",
          "total");

  /** Words that ask the same, by the first of them. */
  private static final Map<String, String> SAME = new LinkedHashMap<>();

  static {
    same("child", "children", "minor", "juvenile", "young", "youth", "girl", "boy", "kid");
    same("nationality", "country", "origin", "ethnicity", "citizenship", "foreign");
    same("ward", "area", "neighbourhood", "district", "postcode", "town", "village", "place");
    same("slavery", "trafficking", "trafficked", "exploitation", "exploited", "victim", "nrm");
    same("refer", "report", "identify", "notify", "find", "found");
    same("spend", "spent", "cost", "money", "budget", "funding", "paid", "pay");
    same("age", "aged", "old");
    same("sex", "gender");
    same("school", "academy", "college");
  }

  private AskedWords() {}

  private static void same(String first, String... others) {
    String stem = bare(first);
    SAME.put(stem, stem);
    Arrays.stream(others).forEach(each -> SAME.put(bare(each), stem));
  }

  /** Whether it holds each of them, or one that asks the same. */
  public static boolean holds(String question, String words) {
    String whole = plain(question);
    Set<String> stems = words(whole).map(AskedWords::stem).collect(Collectors.toSet());
    return words(plain(words)).allMatch(each -> whole.contains(each) || stems.contains(stem(each)));
  }

  /** Whether two questions ask nearly the same. */
  public static boolean areNear(String one, String other) {
    Set<String> first = asked(one);
    Set<String> second = asked(other);
    int fewer = Math.min(first.size(), second.size());
    if (fewer < FEWEST) {
      return false;
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    Set<String> either = new HashSet<>(first);
    either.addAll(second);
    return both.size() >= NEARLY * either.size() || both.size() >= WITHIN * fewer;
  }

  private static Set<String> asked(String question) {
    return words(plain(question))
        .filter(each -> each.length() >= LETTERS && !EMPTY.contains(each))
        .map(AskedWords::stem)
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(String plain) {
    return List.of(plain.split("\\s+")).stream();
  }

  private static String stem(String word) {
    String bare = bare(word);
    return SAME.getOrDefault(bare, bare);
  }

  /** Without the end that says how many, or when. */
  private static String bare(String word) {
    String bare = word.replaceAll("(?<=\\p{L}{3})ies$", "y").replaceAll("(?<=\\p{L}{3})s$", "");
    return bare.replaceAll("(?<=\\p{L}{3})(?:ed|ing|al)$", "").replaceAll("(\\p{L})\\1$", "$1");
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s]", "")
        .strip();
  }
}
