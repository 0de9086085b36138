package org.lodestar.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invented answers whose identifying passages are marked by hand. */
public final class Corpus {
  private static final Pattern MARK = Pattern.compile("\\[\\[([a-z]+)\\|([^\\[\\]|]+)]]");

  private Corpus() {}

  /** An answer: who wrote it, its plain text, and what in it tells who somebody is. */
  public record Answer(String head, String text, List<Passage> marks) {}

  /** Answers of a file of the corpus. */
  public static List<Answer> read(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
      InputStream found = Objects.requireNonNull(in, () -> "no corpus " + name);
      String all =
          String.join(
              "\n",
              new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
                  .lines()
                  .toList());
      List<Answer> answers = new ArrayList<>();
      for (String block : all.strip().split("\n\n+")) {
        int end = block.indexOf('\n');
        answers.add(answer(block.substring(0, end), block.substring(end + 1)));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(String head, String marked) {
    StringBuilder text = new StringBuilder();
    List<Passage> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      IdentifierKind kind = IdentifierKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      marks.add(Passage.probable(start, text.length(), kind));
      from = matcher.end();
    }
    return new Answer(head, text.append(marked.substring(from)).toString(), marks);
  }
}
