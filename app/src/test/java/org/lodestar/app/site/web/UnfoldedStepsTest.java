package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hurts many is pressed under an unfold that says first what follows. */
class UnfoldedStepsTest {
  private static final Path TEMPLATES = Path.of("src/main/templates");

  /** From its first line to the line that closes it, which stands as far in. */
  private static final Pattern UNFOLD =
      Pattern.compile("(?ms)^( *)@template\\.site\\.part\\.details\\(.*?^\\1`\\)$");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          community/campaign.jte   | model.here() + "/stop"         | community.campaign.stop.text
          members/use.jte          | model.address() + "/off"       | members.uses.follows
          members/servers.jte      | line.id() + "/end"             | members.servers.end.text
          library/recordingsOf.jte | each.here() + "/off"           | library.recordings.off.text
          directory/service.jte    | model.action() + "/hide"       | directory.form.hide.back
          meetings/papers.jte      | action="${paper.withdraw()}"   | meetings.paper.withdraw.text
          meetings/part/guests.jte | action="${guest.withdraw()}"   | meetings.withdraw.text
          rights/request.jte       | model.here() + "/withdraw"     | rights.withdraw.text
          """)
  void itSaysWhatFollowsBeforeItIsPressed(String template, String action, String words)
      throws IOException {
    String text = Files.readString(TEMPLATES.resolve(template));
    List<String> unfolds =
        UNFOLD
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(each -> each.contains(action))
            .toList();
    assertThat(unfolds).hasSize(1);
    assertThat(unfolds.getFirst()).containsSubsequence("\"" + words + "\"", action);
    assertThat(UNFOLD.matcher(text).replaceAll("")).as("no press alone").doesNotContain(action);
  }
}
