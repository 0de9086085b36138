package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.lodestar.bench.Reporter;

/**
 * A report, findable by each word of it, sent by a visitor without a browser, for journeys that
 * begin with the staff.
 */
record Told(String seen, String receipt) {

  /** Of an adult, so that the council reads it. */
  static Told by(String url, String words) {
    return by(url, words, "ADULT");
  }

  static Told by(String url, String words, String age) {
    try (Reporter reporter = new Reporter(url)) {
      Map<String, Map<String, String>> answers = Reporter.anonymous(words, words);
      answers.put("age", Map.of("age", age));
      String receipt = reporter.write(answers);
      if (!reporter.send()) {
        throw new IllegalStateException("The report was not taken");
      }
      return new Told(words, receipt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
