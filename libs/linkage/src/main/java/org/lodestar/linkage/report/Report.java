package org.lodestar.linkage.report;

import java.util.List;
import java.util.Map;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.page.Page;

/**
 * The page that explains a linkage; it is the same for the same run but for the facts that it is
 * given.
 */
public final class Report {
  private static final String VALUES =
      "This report shows values of records, such as names and dates of birth of people. Keep it as"
          + " safe as the lists themselves, do not mail it, and delete it when you are done.";

  private static final String NO_VALUES =
      "No value of any record is shown; records are told by list and number. Counts of a few people"
          + " can still point at somebody: do not publish this page as it is.";

  private Report() {}

  /**
   * The page as a document of HTML.
   *
   * @param facts of the run, such as versions, seed, seconds and peak memory, by name in words
   */
  public static String of(Analysis analysis, Map<String, String> facts) {
    return new Page(
            "Linkage report",
            analysis.linked().table().sources(),
            analysis.values() ? VALUES : NO_VALUES,
            analysis.values(),
            List.of(
                new SummaryPart(analysis),
                new ColumnsPart(analysis),
                new RulesPart(analysis),
                new WeightsPart(analysis),
                new KindsPart(analysis),
                new TrainingPart(analysis),
                new PairsPart(analysis),
                new PatternsPart(analysis),
                new WaterfallsPart(analysis),
                new UnlinkablesPart(analysis),
                new ClustersPart(analysis),
                new OverlapsPart(analysis),
                new QualityPart(analysis),
                new RunPart(facts)))
        .html();
  }
}
