package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** What a body does that was handed somebody, as words; always in the same order. */
@Component
public class AnswerWords {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.of("Europe/London"));

  private final Words words;

  AnswerWords(Words words) {
    this.words = words;
  }

  /** What it does, who does it, on which number, until when. */
  public PersonalText answer(String body, Answer answer) {
    List<String> parts = new ArrayList<>();
    parts.add(say("sharing.answer.said", body, HOUR.format(answer.said()), does(answer)));
    add(parts, "who", answer.who());
    add(parts, "number", answer.number());
    hour(parts, "ringBy", answer.ringBy());
    add(parts, "words", answer.words());
    add(parts, "lies", answer.lies());
    return PersonalText.of(String.join(" ", parts));
  }

  private String does(Answer answer) {
    Instant from = answer.from();
    return from == null
        ? say("sharing.answer.does." + answer.does())
        : say("sharing.answer.takesOver", HOUR.format(from));
  }

  private void add(List<String> parts, String what, @Nullable PersonalText text) {
    if (text != null) {
      parts.add(say("sharing.answer.part." + what, text.text()));
    }
  }

  private void hour(List<String> parts, String what, @Nullable Instant hour) {
    if (hour != null) {
      parts.add(say("sharing.answer.part." + what, HOUR.format(hour)));
    }
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
