package org.lodestar.app.library.web;

import java.util.Optional;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What stands in a page's text where its message may not be said: a page never loses what to do in
 * danger, how to tell us and whom to ring.
 */
@Component
class BuiltInWords {
  private final Words words;
  private final ObjectProvider<HelplineSlot> helplines;

  BuiltInWords(Words words, ObjectProvider<HelplineSlot> helplines) {
    this.words = words;
    this.helplines = helplines;
  }

  /** In a language; nothing for a message without which a page is whole. */
  Optional<String> say(String key, Language language) {
    return switch (key) {
      case OneVoice.DANGER ->
          number("EMERGENCY")
              .map(
                  phone ->
                      words.say(language, "library.danger.title")
                          + " "
                          + words.say(language, "library.danger.call")
                          + " "
                          + phone
                          + ".");
      case OneVoice.HOW_TO_REPORT -> Optional.of(words.say(language, "library.worried.lead"));
      case OneVoice.HELPLINE ->
          number("NATIONAL_HELPLINE")
              .map(phone -> words.say(language, "library.home.talk") + ": " + phone + ".");
      default -> Optional.empty();
    };
  }

  private Optional<String> number(String code) {
    HelplineSlot slot = helplines.getIfAvailable();
    return slot == null
        ? Optional.empty()
        : slot.helplines(Language.ENGLISH, code).stream()
            .map(HelplineSlot.Helpline::phone)
            .filter(each -> !each.isEmpty())
            .findFirst();
  }
}
