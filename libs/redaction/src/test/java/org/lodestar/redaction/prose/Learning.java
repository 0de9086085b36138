package org.lodestar.redaction.prose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
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
 *
 * <p>It is learned more than once, in other orders and with more or less taken to nothing. What is
 * kept is the average, which is surer than each.
 */
final class Learning {
  private static final int ROUNDS = 10;
  private static final int LEAST_SEEN = 2;
  private static final double STEP_SIZE = 0.04;

  /** How much each step takes to nothing, in each turn. */
  private static final double[] LASSOS = {0.002, 0.001};

  private static final double LEAST_PULL = 0.001;
  private static final double SMALL = 1e-8;
  private static final int SEED = 20261130;
  private static final int LABELS = Weights.LABELS;

  private final int rounds;
  private final int leastSeen;
  private final Map<String, Integer> numbers = new HashMap<>();
  private float[] weights = {};
  private float[] squares = {};

  private double lasso;

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
    number(answers);
    List<Line> lines = new ArrayList<>();
    read(answers, line -> lines.add(numbered(line)));
    float[] average = new float[stepsAt() + LABELS * LABELS];
    for (int turn = 0; turn < LASSOS.length; turn++) {
      lasso = LASSOS[turn];
      learn(lines, new Random(SEED + turn), average);
    }
    Map<String, double[]> learned = new HashMap<>();
    numbers.forEach((clue, number) -> learned.put(clue, row(average, number * LABELS)));
    return Weights.of(learned, steps(average));
  }

  /** Learns once from nothing, and adds its part to the average. */
  private void learn(List<Line> lines, Random random, float[] average) {
    weights = new float[average.length];
    squares = new float[average.length];
    int from = rounds / 3;
    int parts = (rounds - from) * LASSOS.length;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lines, random);
      lines.forEach(this::learn);
      for (int i = 0; round >= from && i < average.length; i++) {
        average[i] += weights[i] / parts;
      }
    }
  }

  private static void read(List<Answer> answers, Consumer<Read> to) {
    for (Answer answer : answers) {
      List<Passage> formed = Forms.in(answer.text());
      List<Passage> hinted = Outright.in(answer.text());
      for (List<Token> tokens : Tokens.lines(answer.text())) {
        Clues clues = new Clues(tokens, formed, hinted);
        List<List<String>> line = new ArrayList<>();
        int[] labels = new int[tokens.size()];
        for (int at = 0; at < labels.length; at++) {
          line.add(clues.of(at));
          labels[at] = label(tokens.get(at), answer.marks());
        }
        to.accept(new Read(line, labels));
      }
    }
  }

  private static int label(Token token, List<Passage> marks) {
    return marks.stream()
        .filter(mark -> mark.start() < token.end() && token.start() < mark.end())
        .findFirst()
        .map(mark -> mark.kind().ordinal() + 1)
        .orElse(0);
  }

  private void number(List<Answer> answers) {
    Map<String, Integer> seen = new HashMap<>();
    read(
        answers,
        line ->
            line.clues().forEach(each -> each.forEach(clue -> seen.merge(clue, 1, Integer::sum))));
    seen.entrySet().stream()
        .filter(each -> each.getValue() >= leastSeen)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(clue -> numbers.put(clue, numbers.size()));
  }

  private Line numbered(Read line) {
    int[][] clues = line.clues().stream().map(this::numbers).toArray(int[][]::new);
    return new Line(clues, line.labels());
  }

  private int[] numbers(List<String> clues) {
    return clues.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] row(float[] from, int at) {
    double[] row = new double[LABELS];
    add(from, at, row);
    return row;
  }

  private static void add(float[] from, int at, double[] to) {
    for (int label = 0; label < LABELS; label++) {
      to[label] += from[at + label];
    }
  }

  private double[][] steps(float[] from) {
    double[][] steps = new double[LABELS][];
    for (int label = 0; label < LABELS; label++) {
      steps[label] = row(from, stepsAt() + label * LABELS);
    }
    return steps;
  }

  private int stepsAt() {
    return numbers.size() * LABELS;
  }

  private void learn(Line line) {
    double[][] scores = new double[line.labels().length][LABELS];
    for (int at = 0; at < scores.length; at++) {
      for (int clue : line.clues()[at]) {
        add(weights, clue * LABELS, scores[at]);
      }
    }
    Chain chain = new Chain(scores, steps(weights));
    double[][] marginals = chain.marginals();
    for (int at = 0; at < scores.length; at++) {
      learn(line, at, marginals[at]);
    }
    move(stepsAt(), stepPull(line.labels(), chain.expected()));
  }

  /** What is expected at a place is pulled down and what stands there up. */
  private void learn(Line line, int at, double[] chances) {
    double[] pull = Arrays.stream(chances).map(chance -> -chance).toArray();
    pull[line.labels()[at]] += 1;
    if (Arrays.stream(pull).anyMatch(each -> Math.abs(each) >= LEAST_PULL)) {
      for (int clue : line.clues()[at]) {
        move(clue * LABELS, pull);
      }
    }
  }

  private static double[] stepPull(int[] labels, double[] expected) {
    double[] pull = Arrays.stream(expected).map(often -> -often).toArray();
    for (int at = 1; at < labels.length; at++) {
      pull[labels[at - 1] * LABELS + labels[at]] += 1;
    }
    return pull;
  }

  /** One step for weights that lie side by side, and a little towards nothing. */
  private void move(int from, double[] pull) {
    for (int i = 0; i < pull.length; i++) {
      if (Math.abs(pull[i]) >= LEAST_PULL) {
        int at = from + i;
        squares[at] += (float) (pull[i] * pull[i]);
        double size = STEP_SIZE / (Math.sqrt(squares[at]) + SMALL);
        double next = weights[at] + size * pull[i];
        weights[at] = (float) Math.copySign(Math.max(0, Math.abs(next) - size * lasso), next);
      }
    }
  }
}
