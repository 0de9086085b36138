package org.lodestar.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.redaction.Corpus.Answer;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.text.Lexicon;
import org.lodestar.redaction.text.Tokens;

/**
 * On answers by somebody who never saw the rules, laid down before there was one. What was learned
 * was learned from others, and these were counted and not read.
 */
class RedactionTableTest {
  /** A word marked for nothing costs a look; recall comes first. */
  private static final double NEEDLESS_AT_MOST = 4;

  private static final List<Answer> BLIND = Corpus.read("blind.txt");

  @Test
  void nearlyEverythingThatTellsIsMarkedAndLittleElse() {
    Recall recall = new Recall();
    Identifying identifying = Identifying.anybody();
    for (Answer answer : BLIND) {
      recall.add(answer.text(), answer.marks(), identifying.in(answer.text()));
    }
    System.out.println("Redaction, on the answers laid down beforehand\n" + recall.table());
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(recall.planted(kind)).as(kind.name()).isGreaterThanOrEqualTo(20);
      assertThat(recall.of(kind)).as(kind.name()).isGreaterThanOrEqualTo(0.85);
    }
    assertThat(recall.overall()).isGreaterThanOrEqualTo(0.95);
    assertThat(recall.needlessInHundred()).isLessThanOrEqualTo(NEEDLESS_AT_MOST);
  }

  @Test
  void halfOfWhatIsMeasuredStandsInNoListOfOurs() {
    long unlisted =
        BLIND.stream()
            .mapToLong(
                answer -> answer.marks().stream().filter(each -> isUnlisted(answer, each)).count())
            .sum();
    long all = BLIND.stream().mapToLong(answer -> answer.marks().size()).sum();
    assertThat(all).isGreaterThan(1500);
    assertThat(unlisted * 2).isGreaterThanOrEqualTo(all);
  }

  private static boolean isUnlisted(Answer answer, Passage mark) {
    return Tokens.of(mark.in(answer.text())).stream()
        .allMatch(token -> Lexicon.classesOf(token.small()).isEmpty());
  }
}
