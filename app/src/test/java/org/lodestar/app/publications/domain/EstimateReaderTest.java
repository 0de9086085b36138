package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.publications.ProfileEstimate;
import org.lodestar.app.publications.ProfileEstimate.Part;
import org.lodestar.app.publications.ProfileEstimate.Range;
import org.lodestar.app.site.Refused;

/** What is taken of an estimate, and what is refused. */
class EstimateReaderTest {
  private static final String GOOD =
      """
      {"data": {"people": 1237, "lists": 4, "overlap": 202, "names": ["council", "police"]},
       "publishable": true,
       "methods": [
         {"method": "bic", "estimate": 4321.5, "intervals": {"50": [4100, 4500], "95": [3210.4, 6543.2]}},
         {"method": "chao", "estimate": 2999.0, "intervals": {}}],
       "range": [3012.7, 7001.2],
       "warnings": [{"code": "SMALL_LIST", "weight": "note", "text": "One list is small."}],
       "variants": [{"kind": "list_dropped", "words": "without police", "estimate": 4000.0,
                     "interval": [2000, 9000]}],
       "consistency": [], "log": []}
      """;

  @Test
  void itKeepsRangesAndNoNumberWithoutOne() {
    ProfileEstimate read = EstimateReader.read(GOOD);
    assertThat(read.seen()).isEqualTo(1237);
    assertThat(read.lists()).isEqualTo(4);
    assertThat(read.range()).as("away from the middle").isEqualTo(new Range(3000, 7100));
    assertThat(read.methods())
        .containsExactly(new Part("bic", new Range(3200, 6600)), new Part("chao", null));
    assertThat(read.otherwise()).containsExactly(new Part("without police", new Range(2000, 9000)));
    assertThat(read.warnings()).containsExactly("One list is small.");
    assertThat(read.toString()).doesNotContain("4321", "2999");
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> EstimateReader.read(text))
        .isInstanceOfSatisfying(
            Refused.class,
            each -> assertThat(each.key()).isEqualTo("publications.profile.estimate." + why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"range\": [3012.7, 7001.2]  | \"range\": null               | noRange",
        "\"range\": [3012.7, 7001.2]  | \"range\": [7001, 3012]       | other",
        "\"range\": [3012.7, 7001.2]  | \"range\": [3012.7]           | other",
        "\"range\": [3012.7, 7001.2]  | \"range\": [-5, 7001]         | other",
        "\"range\": [3012.7, 7001.2]  | \"range\": [1e300, 1e301]     | other",
        "\"range\": [3012.7, 7001.2]  | \"range\": [10, 20]           | other",
        "\"range\": [3012.7, 7001.2]  | \"range\": \"3000 to 7000\"   | other",
        "\"publishable\": true        | \"publishable\": false        | blocked",
        "\"publishable\": true        | \"publishable\": \"true\"     | blocked",
        "\"log\": []                  | \"log\": [], \"total\": 4321  | other",
        "\"log\": []                  | \"log\": [], \"log\": []      | notJson",
        "\"people\": 1237             | \"people\": -1                | other",
        "\"people\": 1237             | \"people\": 12.5              | other",
        "\"method\": \"bic\"          | \"method\": 7                 | other",
        "\"variants\": [              | \"variants\": 4, \"x\": [     | other"
      })
  void whatIsNotAsItShouldBeIsRefused(String instead, String of, String why) {
    assertThat(GOOD).contains(instead);
    refused(GOOD.replace(instead, of), why);
  }

  @ParameterizedTest
  @CsvSource({"'',other", "hello,notJson", "'{',notJson", "[],other", "'{}',other", "null,other"})
  void whatIsNoneIsRefused(String text, String why) {
    refused(text, why);
  }

  @Test
  void moreAfterItIsRefused() {
    refused(GOOD + "{}", "notJson");
  }
}
