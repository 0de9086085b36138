package org.lodestar.redaction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.redaction.Corpus;
import org.lodestar.redaction.Corpus.Answer;
import org.lodestar.redaction.IdentifierKind;

class LearningTest {
  private static final List<Answer> FEW = Corpus.read("dev.txt").subList(0, 40);

  private static byte[] learned() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Learning(4, 2).of(FEW).write(out);
    return out.toByteArray();
  }

  @Test
  void theSameAnswersGiveTheSameWeightsAndTheyReadBack() throws IOException {
    byte[] once = learned();
    assertThat(learned()).isEqualTo(once);
    Weights back = Weights.read(new ByteArrayInputStream(once));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    back.write(again);
    assertThat(again.toByteArray()).isEqualTo(once);
  }

  @Test
  void whatWasLearnedIsFoundAgainWhereItWasLearned() throws IOException {
    Prose prose = new Prose(Weights.read(new ByteArrayInputStream(learned())), 0.5);
    long origins =
        FEW.stream()
            .flatMap(answer -> answer.marks().stream())
            .filter(mark -> mark.kind() == IdentifierKind.ORIGIN)
            .count();
    long found =
        FEW.stream()
            .mapToLong(
                answer -> {
                  var passages = prose.in(answer.text(), List.of());
                  return answer.marks().stream()
                      .filter(mark -> mark.kind() == IdentifierKind.ORIGIN)
                      .filter(mark -> passages.stream().anyMatch(mark::overlaps))
                      .count();
                })
            .sum();
    assertThat(origins).isGreaterThan(10);
    assertThat(found * 10).isGreaterThan(origins * 8);
  }
}
