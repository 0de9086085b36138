package org.lodestar.app.outbound.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server wishes of robots, by the examples of RFC 9309 and their neighbours. */
class RobotsRulesTest {
  private static final String FILE =
      """
      # for everybody
      User-agent: *
      Disallow: /a
      Allow: /a/b
      Disallow: /*.gif$
      Disallow: /page
      Allow: /page
      Disallow:

      User-agent: other
      User-Agent: lodestar
      Disallow: /own # ours
      """;

  @ParameterizedTest
  @CsvSource({
    "/,true",
    "/a,false",
    "/abc,false",
    "/a/b/c,true",
    "/x.gif,false",
    "/x.gif?y,true",
    "/page,true",
    "/own,true"
  })
  void theLongestRuleCounts(String target, boolean welcome) {
    assertThat(RobotsRules.parse(FILE, "somebody").welcomes(target)).isEqualTo(welcome);
  }

  @ParameterizedTest
  @CsvSource({"/own,false", "/own/x,false", "/a,true"})
  void theGroupThatNamesUsCountsAlone(String target, boolean welcome) {
    assertThat(RobotsRules.parse(FILE, "Lodestar").welcomes(target)).isEqualTo(welcome);
  }
}
