package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.web.PageLine.Run;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/**
 * Puts messages into the lines of a page: in the language of the line, else in English and marked
 * so; where one may not be said today, what came along for it. What is for partners was approved
 * for them and is said on no page. A line that asks for one without either is left out whole, so
 * that nobody reads half of it.
 */
@Component
class PageLines {
  /** Without it a text asks for no message, and nobody is asked for any. */
  private static final String ASKS = "{{";

  private final ApprovedWords messages;
  private final BuiltInWords builtIn;

  PageLines(ApprovedWords messages, BuiltInWords builtIn) {
    this.messages = messages;
    this.builtIn = builtIn;
  }

  /** How the lines of a page are read; messages are asked for once. */
  Function<String, Optional<PageLine>> of(PageWords words, Language language) {
    if (!words.all().contains(ASKS)) {
      return line -> Optional.of(PageLine.of(line, language));
    }
    Map<String, ApprovedSentence> own = said(language);
    Map<String, ApprovedSentence> english =
        language == Language.ENGLISH ? own : said(Language.ENGLISH);
    Function<String, Optional<Run>> say =
        key ->
            Optional.ofNullable(own.get(key))
                .or(() -> Optional.ofNullable(english.get(key)))
                .map(each -> new Run(each.text(), each.language()))
                .or(() -> builtIn.say(key, language).map(text -> new Run(text, language)));
    return line -> line(line, language, say);
  }

  private Map<String, ApprovedSentence> said(Language language) {
    return messages.current(language).stream()
        .filter(each -> each.audience() != Message.Audience.PARTNERS)
        .collect(Collectors.toMap(ApprovedSentence::key, Function.identity()));
  }

  private static Optional<PageLine> line(
      String line, Language language, Function<String, Optional<Run>> say) {
    List<Run> runs = new ArrayList<>();
    Matcher asked = ApprovedWords.ASKED.matcher(line);
    int from = 0;
    while (asked.find()) {
      Optional<Run> said = say.apply(asked.group(1));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      add(runs, line.substring(from, asked.start()), language);
      runs.add(said.get());
      from = asked.end();
    }
    add(runs, line.substring(from), language);
    return Optional.of(new PageLine(runs));
  }

  private static void add(List<Run> runs, String words, Language language) {
    if (!words.isEmpty()) {
      runs.add(new Run(words, language));
    }
  }
}
