package org.lodestar.redaction.prose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.lodestar.redaction.Corpus;
import org.lodestar.redaction.Corpus.Answer;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.number.Forms;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

/**
 * Learns the weights from marked answers: a conditional random field (Lafferty, McCallum and
 * Pereira 2001) fitted by gradient steps of their own size for each weight (Duchi, Hazan and Singer
 * 2011), with what is hardly needed taken to nothing, and averaged over the later rounds. The same
 * answers give the same weights.
 */
final class Learning {
  private static final int ROUNDS = 12;
  private static final int LEAST_SEEN = 2;
  private static final double STEP_SIZE = 0.04;
  private static final double LASSO = 0.0005;
  private static final double SMALL = 1e-8;
  private static final int SEED = 20261130;
  private static final int LABELS = Weights.LABELS;

  private final int rounds;
  private final int leastSeen;
  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] weights = {};
  private double[] squares = {};

  /**
   * To learn so long.
   *
   * @param rounds how often each answer is read
   * @param leastSeen clues that were seen less often are left out
   */
  Learning(int rounds, int leastSeen) {
    this.rounds = rounds;
    this.leastSeen = leastSeen;
  }

  /** Writes what is learned from all answers that are there to learn from: the name of the file. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      new Learning(ROUNDS, LEAST_SEEN).of(Corpus.read("dev.txt")).write(out);
    }
  }

  private record Line(int[][] clues, int[] labels) {}

  private record Read(List<List<String>> clues, int[] labels) {}

  /** Weights for these answers. */
  Weights of(List<Answer> answers) {
    List<Line> lines = numbered(read(answers));
    int stepsAt = numbers.size() * LABELS;
    weights = new double[stepsAt + LABELS * LABELS];
    squares = new double[weights.length];
    double[] average = new double[weights.length];
    int from = rounds / 3;
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lines, random);
      lines.forEach(line -> learn(line, stepsAt));
      for (int i = 0; round >= from && i < average.length; i++) {
        average[i] += weights[i] / (rounds - from);
      }
    }
    Map<String, double[]> learned = new HashMap<>();
    numbers.forEach((clue, number) -> learned.put(clue, row(average, number * LABELS)));
    return Weights.of(learned, steps(average, stepsAt));
  }

  private static List<Read> read(List<Answer> answers) {
    List<Read> lines = new ArrayList<>();
    for (Answer answer : answers) {
      List<Passage> formed = Forms.in(answer.text());
      for (List<Token> tokens : Tokens.lines(answer.text())) {
        Clues clues = new Clues(tokens, formed);
        List<List<String>> line = new ArrayList<>();
        int[] labels = new int[tokens.size()];
        for (int at = 0; at < labels.length; at++) {
          line.add(clues.of(at));
          labels[at] = label(tokens.get(at), answer.marks());
        }
        lines.add(new Read(line, labels));
      }
    }
    return lines;
  }

  private static int label(Token token, List<Passage> marks) {
    return marks.stream()
        .filter(mark -> mark.start() < token.end() && token.start() < mark.end())
        .findFirst()
        .map(mark -> mark.kind().ordinal() + 1)
        .orElse(0);
  }

  private List<Line> numbered(List<Read> read) {
    Map<String, Integer> seen = new HashMap<>();
    read.forEach(
        line ->
            line.clues().forEach(each -> each.forEach(clue -> seen.merge(clue, 1, Integer::sum))));
    seen.entrySet().stream()
        .filter(each -> each.getValue() >= leastSeen)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(clue -> numbers.put(clue, numbers.size()));
    List<Line> lines = new ArrayList<>();
    read.forEach(
        line ->
            lines.add(
                new Line(
                    line.clues().stream().map(this::numbers).toArray(int[][]::new),
                    line.labels())));
    return lines;
  }

  private int[] numbers(List<String> clues) {
    return clues.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] row(double[] from, int at) {
    return java.util.Arrays.copyOfRange(from, at, at + LABELS);
  }

  private static double[][] steps(double[] from, int at) {
    double[][] steps = new double[LABELS][];
    for (int label = 0; label < LABELS; label++) {
      steps[label] = row(from, at + label * LABELS);
    }
    return steps;
  }

  private void learn(Line line, int stepsAt) {
    double[][] scores = new double[line.labels().length][LABELS];
    for (int at = 0; at < scores.length; at++) {
      for (int clue : line.clues()[at]) {
        for (int label = 0; label < LABELS; label++) {
          scores[at][label] += weights[clue * LABELS + label];
        }
      }
    }
    double[][] steps = steps(weights, stepsAt);
    double[][] forward = Chain.forward(scores, steps);
    double[][] backward = Chain.backward(scores, steps);
    double all = Chain.sum(forward[forward.length - 1]);
    for (int at = 0; at < scores.length; at++) {
      double[] pull = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        pull[label] = -Math.exp(forward[at][label] + backward[at][label] - all);
      }
      pull[line.labels()[at]] += 1;
      for (int clue : line.clues()[at]) {
        move(clue * LABELS, pull);
      }
    }
    move(stepsAt, stepPull(line.labels(), scores, steps, forward, backward, all));
  }

  private static double[] stepPull(
      int[] labels,
      double[][] scores,
      double[][] steps,
      double[][] forward,
      double[][] backward,
      double all) {
    double[] pull = new double[LABELS * LABELS];
    for (int at = 1; at < labels.length; at++) {
      for (int from = 0; from < LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          double way =
              forward[at - 1][from] + steps[from][to] + scores[at][to] + backward[at][to] - all;
          pull[from * LABELS + to] -= Math.exp(way);
        }
      }
      pull[labels[at - 1] * LABELS + labels[at]] += 1;
    }
    return pull;
  }

  /** One step for weights that lie side by side, and a little towards nothing. */
  private void move(int from, double[] pull) {
    for (int i = 0; i < pull.length; i++) {
      if (Math.abs(pull[i]) < 1e-6) {
        continue;
      }
      int at = from + i;
      squares[at] += pull[i] * pull[i];
      double size = STEP_SIZE / (Math.sqrt(squares[at]) + SMALL);
      double next = weights[at] + size * pull[i];
      weights[at] = Math.signum(next) * Math.max(0, Math.abs(next) - size * LASSO);
    }
  }
}
