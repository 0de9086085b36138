package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.Message;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gives every page what everybody says in the same words, asked for anew with each page: what was
 * changed or stopped is so on the next one. While the database is away nothing is said, and pages
 * have their own words.
 */
@Component
class SaidEverywhere implements OneVoice {
  private static final Logger LOG = LoggerFactory.getLogger(SaidEverywhere.class);

  private final ApprovedWords messages;
  private final ObjectProvider<HelplineSlot> helplines;
  private final Map<Language, Taken> taken = new ConcurrentHashMap<>();

  /** What may be said today, and the numbers in it. */
  private record Asked(
      Map<String, String> english, Map<String, String> own, List<String> numbers) {}

  /** To look for numbers in every sentence costs more than to see that all are as they were. */
  private record Taken(Asked asked, Map<String, Sentence> said) {}

  SaidEverywhere(ApprovedWords messages, ObjectProvider<HelplineSlot> helplines) {
    this.messages = messages;
    this.helplines = helplines;
  }

  @Override
  public Map<String, Sentence> said(Language language) {
    try {
      return sentences(language);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Words that came along, not approved ones: {}", away.getClass().getSimpleName());
      return Map.of();
    }
  }

  private Map<String, Sentence> sentences(Language language) {
    Map<String, String> english = texts(Language.ENGLISH);
    if (english.isEmpty()) {
      return Map.of();
    }
    Map<String, String> own = language == Language.ENGLISH ? english : texts(language);
    Asked asked = new Asked(english, own, numbers());
    Taken last = taken.get(language);
    if (last != null && last.asked().equals(asked)) {
      return last.said();
    }
    Map<String, Sentence> said = said(asked);
    taken.put(language, new Taken(asked, said));
    return said;
  }

  private static Map<String, Sentence> said(Asked asked) {
    Pattern numbers = pattern(asked.numbers());
    Map<String, Sentence> said = new HashMap<>();
    asked
        .english()
        .forEach(
            (key, text) ->
                said.put(
                    key,
                    new Sentence(
                        parts(text, numbers), parts(asked.own().getOrDefault(key, ""), numbers))));
    return Map.copyOf(said);
  }

  private Map<String, String> texts(Language language) {
    return messages.current(language).stream()
        .filter(each -> each.audience() != Message.Audience.PARTNERS)
        .collect(Collectors.toMap(ApprovedSentence::key, ApprovedSentence::text));
  }

  /** Numbers that one can ring; of two that begin alike the longer one first. */
  private List<String> numbers() {
    HelplineSlot slot = helplines.getIfAvailable();
    List<HelplineSlot.Helpline> all = slot == null ? List.of() : slot.helplines(Language.ENGLISH);
    return all.stream()
        .filter(HelplineSlot.Helpline::callable)
        .map(HelplineSlot.Helpline::phone)
        .filter(each -> !each.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Finds these numbers, each whole. */
  private static Pattern pattern(List<String> numbers) {
    String any = numbers.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return any.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile("(?<!\\d)(?:" + any + ")(?!\\d)");
  }

  /** A text as its words and its numbers; nothing of nothing. */
  static List<Part> parts(String text, Pattern numbers) {
    List<Part> parts = new ArrayList<>();
    Matcher each = numbers.matcher(text);
    int from = 0;
    while (each.find()) {
      if (each.start() > from) {
        parts.add(new Part(text.substring(from, each.start()), false));
      }
      parts.add(new Part(each.group(), true));
      from = each.end();
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), false));
    }
    return parts;
  }
}
