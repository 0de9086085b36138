package org.lodestar.app.notices;

import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What letters say: about nothing and nobody, and but for two numbers the same to everybody. */
@Component
public class NoticeWords {
  private final Words words;
  private final String address;

  NoticeWords(Words words, Environment environment) {
    this.words = words;
    this.address = environment.getProperty("LODESTAR_ADDRESS", "");
  }

  /** Subject for a worker. */
  public String callSubject() {
    return words.say(Language.ENGLISH, "notices.call.subject");
  }

  /** The site's own address at most, never a page of it. */
  public String callBody() {
    return address.isEmpty()
        ? words.say(Language.ENGLISH, "notices.call.body")
        : words.say(Language.ENGLISH, "notices.call.body.address", address);
  }

  /**
   * How much waits for a worker, in numbers.
   *
   * @param late how many of them are
   * @param left how many parts could not be counted
   */
  public String weeklyBody(int all, int late, int left) {
    return address.isEmpty()
        ? words.say(Language.ENGLISH, "notices.weekly.body", all, late, left)
        : words.say(Language.ENGLISH, "notices.weekly.body.address", all, late, left, address);
  }

  /** Subject for a reporter, in the language in which they read. */
  public String reminderSubject(Language language) {
    return words.say(language, "concerns.reminder.subject");
  }

  /** The words that the reporter saw when they asked for it. */
  public String reminderBody(Language language) {
    return words.say(language, "concerns.reminder.body");
  }
}
