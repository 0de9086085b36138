package org.lodestar.linkage.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lodestar.linkage.fault.LinkageException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a sample for review was drawn, so that the estimate draws the same one again. It holds
 * nothing of any record.
 *
 * @param threshold weight at or above which pairs are linked; one of the cuts
 * @param cuts weights at which a new band begins, rising
 * @param perBand pairs drawn from each band
 * @param seed of the draw
 * @param pairs how many there were to draw from
 */
public record ReviewPlan(double threshold, List<Double> cuts, int perBand, long seed, int pairs) {
  /** Bits from the threshold to where the bands begin: narrow where pairs are doubtful. */
  private static final double[] USUAL = {-4, -2, 0, 2, 4, 8};

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public ReviewPlan {
    cuts = List.copyOf(cuts);
    if (!cuts.contains(threshold)) {
      throw new IllegalArgumentException("the threshold is not one of the cuts between bands");
    }
  }

  /** Bands around a threshold. */
  public static ReviewPlan around(double threshold, int perBand, long seed, ScoredPairs pairs) {
    List<Double> cuts = DoubleStream.of(USUAL).mapToObj(bits -> threshold + bits).toList();
    return new ReviewPlan(threshold, cuts, perBand, seed, pairs.count());
  }

  /**
   * Draws the sample.
   *
   * @throws LinkageException when these are not the pairs for which the plan was made
   */
  public ReviewSample draw(ScoredPairs scored) {
    if (scored.count() != pairs) {
      throw new LinkageException(
          "The sample was drawn from %,d pairs, but there are %,d now: take the results from which it was drawn, or draw a new one."
              .formatted(pairs, scored.count()));
    }
    double[] at = cuts.stream().mapToDouble(Double::doubleValue).toArray();
    return ReviewSample.draw(scored, at, perBand, seed);
  }

  /** Writes the plan as JSON. */
  public void write(Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("threshold", threshold);
    ArrayNode list = root.putArray("cuts");
    cuts.forEach(list::add);
    root.put("perBand", perBand);
    root.put("seed", seed);
    root.put("pairs", pairs);
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /**
   * Reads a plan.
   *
   * @throws LinkageException when the file is not one
   */
  public static ReviewPlan read(Path file) throws IOException {
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      List<Double> cuts = new ArrayList<>();
      root.required("cuts").forEach(cut -> cuts.add(cut.doubleValue()));
      return new ReviewPlan(
          root.required("threshold").doubleValue(),
          cuts,
          root.required("perBand").intValue(),
          root.required("seed").longValue(),
          root.required("pairs").intValue());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new LinkageException(
          file + " does not say how a sample was drawn: take the file that came with it.", e);
    }
  }
}
