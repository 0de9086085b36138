package org.lodestar.prevalence.estimate;

import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.resample.Resampling;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * What a method is given.
 *
 * @param table who is on which list
 * @param settings what was chosen
 * @param parallel threads and progress
 */
record Task(CaptureTable table, Settings settings, Parallel parallel) {
  Seeds seeds() {
    return new Seeds(settings.seed());
  }

  Resampling resampling(String stage) {
    return new Resampling(stage, settings.replicates(), seeds(), parallel);
  }
}
