package org.lodestar.app.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The texts of the toolkit as they are said today, approved messages and numbers in place. */
@Component
class ToolkitTexts {
  /** What stands behind a line that is in English among words of another language. */
  static final String IN_ENGLISH = " (" + Language.ENGLISH.englishName() + ")";

  private static final String CHILDREN = "CHILD_FRONT_DOOR";

  private static final String CHILDREN_UNKNOWN =
      "[write here: number of your children's social care]";

  private static final Map<ToolkitItem, ToolkitText> WRITTEN =
      Stream.of(ToolkitItem.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), ToolkitTexts::read));

  private final Messages messages;
  private final ToolkitTranslations translations;
  private final OwnAddress address;
  private final ObjectProvider<HelplineSlot> helplines;

  ToolkitTexts(
      Messages messages,
      ToolkitTranslations translations,
      OwnAddress address,
      ObjectProvider<HelplineSlot> helplines) {
    this.messages = messages;
    this.translations = translations;
    this.address = address;
    this.helplines = helplines;
  }

  private static ToolkitText read(ToolkitItem item) {
    String name = "toolkit/" + item.code() + ".txt";
    try (InputStream in = ToolkitTexts.class.getResourceAsStream(name)) {
      byte[] file = Objects.requireNonNull(in, name).readAllBytes();
      return ToolkitText.read(new String(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it was written, for its title, owner and day. */
  static ToolkitText written(ToolkitItem item) {
    return Objects.requireNonNull(WRITTEN.get(item));
  }

  /** Where everybody reports, as it is written on a wall. */
  String report() {
    return address.orLocal() + "/report";
  }

  /**
   * Our own addresses, and whom one rings about a child: a card without that number would leave
   * somebody standing, so that it says plainly what is to be filled in.
   */
  private String placed(String body, Language in) {
    String children = children(in).orElse(CHILDREN_UNKNOWN);
    return body.replace("{report}", report())
        .replace("{help}", address.orLocal() + "/help")
        .replace("{children}", children);
  }

  /** The number of the council's services for children, and what the service is called. */
  private Optional<String> children(Language in) {
    HelplineSlot slot = helplines.getIfAvailable();
    return slot == null
        ? Optional.empty()
        : slot.helplines(in).stream()
            .filter(each -> each.code().equals(CHILDREN) && !each.phone().isEmpty())
            .findFirst()
            .map(each -> each.phone() + ", " + each.name());
  }

  /**
   * A text, and the language in which it is said.
   *
   * @param language the one that was asked for or, where nobody has signed it, English
   */
  record Said(ToolkitText text, Language language) {}

  /** As it is said today in a language, else in English. */
  Said said(ToolkitItem item, Language language) {
    ToolkitText written = written(item);
    return translations
        .say(item.code(), language, written.words())
        .map(words -> written.in(lent(written, words, language)))
        .map(text -> new Said(filled(text, language), language))
        .orElseGet(() -> new Said(filled(written, Language.ENGLISH), Language.ENGLISH));
  }

  /**
   * How many of its lines say a message, and how many of these are in English in another language.
   *
   * @param all lines with a message that may be said today
   * @param english those of them whose message nobody has signed in the language
   */
  record Borrowed(int all, int english) {}

  /** What a text has to borrow from English in a language, whoever translated the rest. */
  Borrowed borrowed(ToolkitItem item, Language in) {
    return Objects.requireNonNull(borrowed(item, Set.of(in)).get(in));
  }

  /** The same for several languages; the database is asked once. */
  Map<Language, Borrowed> borrowed(ToolkitItem item, Set<Language> languages) {
    Set<Language> asked = EnumSet.of(Language.ENGLISH);
    asked.addAll(languages);
    Map<Language, List<ApprovedSentence>> current = messages.current(asked);
    Map<Language, Borrowed> borrowed = new EnumMap<>(Language.class);
    for (Language each : languages) {
      borrowed.put(each, borrowed(item, byKey(current, Language.ENGLISH), byKey(current, each)));
    }
    return borrowed;
  }

  private static Map<String, ApprovedSentence> byKey(
      Map<Language, List<ApprovedSentence>> current, Language in) {
    return current.getOrDefault(in, List.of()).stream()
        .collect(Collectors.toMap(ApprovedSentence::key, Function.identity()));
  }

  private Borrowed borrowed(
      ToolkitItem item, Map<String, ApprovedSentence> english, Map<String, ApprovedSentence> own) {
    List<String> said =
        written(item)
            .body()
            .lines()
            .filter(line -> asks(line) && !put(line, english).isEmpty())
            .toList();
    long lacking = said.stream().filter(line -> put(line, own).isEmpty()).count();
    return new Borrowed(said.size(), (int) lacking);
  }

  /**
   * Words whose lines that ask for a message nobody has signed in their language are the English
   * ones, marked as such: nobody takes half a material and thinks that it is whole.
   */
  private ToolkitWords lent(ToolkitText written, ToolkitWords words, Language in) {
    Map<String, ApprovedSentence> english = sentences(Language.ENGLISH);
    Map<String, ApprovedSentence> own = sentences(in);
    Iterator<String> beside = written.body().lines().filter(each -> !each.isBlank()).iterator();
    List<String> lines = new ArrayList<>();
    for (String line : words.body().lines().toList()) {
      String same = line.isBlank() || !beside.hasNext() ? "" : beside.next();
      String lent = asks(line) && put(line, own).isEmpty() ? put(same, english) : "";
      lines.add(lent.isEmpty() ? line : lent + IN_ENGLISH);
    }
    return new ToolkitWords(words.title(), words.about(), String.join("\n", lines));
  }

  private static boolean asks(String line) {
    return ApprovedWords.ASKED.matcher(line).find();
  }

  private Map<String, ApprovedSentence> sentences(Language in) {
    return messages.current(in).stream()
        .collect(Collectors.toMap(ApprovedSentence::key, Function.identity()));
  }

  /** A line that asks for what may not be said is left out. */
  private ToolkitText filled(ToolkitText written, Language in) {
    Map<String, ApprovedSentence> all = sentences(in);
    String whole = written.whole(line -> !put(line, all).isEmpty());
    String put = put(placed(whole, in), all);
    String filled =
        messages.filledLines(put, in).stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return written.with(filled);
  }

  private static String put(String text, Map<String, ApprovedSentence> all) {
    return ApprovedWords.put(text, key -> Optional.ofNullable(all.get(key)));
  }
}
